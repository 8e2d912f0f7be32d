import { EventEmitter } from 'node:events';

type RequestHandler = (contents: unknown, permission: string, allow: (granted: boolean) => void, details: object) => void;
type CheckHandler = (contents: unknown, permission: string, origin: string, details: object) => boolean;

export class Session extends EventEmitter {
  requestHandler: RequestHandler | undefined;
  checkHandler: CheckHandler | undefined;
  deviceHandler: ((details: object) => boolean) | undefined;
  displayHandler: ((request: object, answer: (streams: null) => void) => void) | undefined;
  languages: string[] = ['en-GB'];
  learned: string[] = [];
  readonly availableSpellCheckerLanguages = ['de', 'en-GB', 'en-US', 'pt-BR'];

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.requestHandler = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.checkHandler = handler;
  }
  setDevicePermissionHandler(handler: (details: object) => boolean): void {
    this.deviceHandler = handler;
  }
  setDisplayMediaRequestHandler(handler: (request: object, answer: (streams: null) => void) => void): void {
    this.displayHandler = handler;
  }
  setSpellCheckerLanguages(languages: string[]): void {
    this.languages = languages;
  }
  addWordToSpellCheckerDictionary(word: string): boolean {
    this.learned.push(word);
    return true;
  }
}

export const session = { defaultSession: new Session() };
