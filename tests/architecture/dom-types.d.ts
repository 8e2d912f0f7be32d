// The HTML parser gives elements and documents of its own: their types may be named, the window's values may not.
type Element = any;
type Document = any;
type Node = any;
