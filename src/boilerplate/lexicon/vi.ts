import type { Lexicon } from './lexicon.ts';

export const vi: Lexicon = {
  'give-ask': `
    (xin|hãy|mời|mong|xin hãy|kính mong) (bạn |quý vị |quý độc giả |)(hãy |)(ủng hộ|tiếp tay|đóng góp|chung tay|tiếp sức|giúp chúng tôi|góp|đồng hành|tiếp tục|trở thành|gửi tấm lòng|quyên góp) *
    (ủng hộ|tiếp sức|đóng góp|góp sức|giúp đỡ) (chúng tôi|tòa soạn|tờ báo|báo chí|để chúng tôi|cho người viết|quỹ|qua|ngay|hằng tháng|hàng tháng|tác giả|trang|người viết)*
    (mỗi|mọi|từng) (đồng|đóng góp|khoản|lượt chuyển khoản|sự giúp đỡ|ủng hộ|đồng góp) (* |)(của bạn|bạn góp|xin|đều|sẽ|dù nhỏ|của quý vị)*
    (sự |)(ủng hộ|đóng góp|tiếp sức|đồng hành|giúp đỡ|hỗ trợ) của (bạn|quý vị|bạn đọc|độc giả|các bạn) (giúp|sẽ|là|cho|khiến|có)*
    (chung tay|góp một tay|góp tay) (vì|cùng|giữ|để|bảo vệ|với)*; (tặng|mời) (tác giả|chúng tôi|người viết|team) (một |)(tách|ly|cốc|ổ)*
    (bạn có thể|nếu có thể, xin) (ủng hộ|đóng góp|góp|giúp)*; giữ cho (trang|tờ báo|báo)*; (quét|dùng) (mã |)(qr|vietqr) (* |)(để |bên |)(ủng hộ|góp|dưới)*
    (chuyển khoản|gửi về|gởi về) (* |)(tài khoản|số tài khoản|quỹ|địa chỉ)*; phát tâm (cúng dường|ủng hộ)*; ghi danh ủng hộ*; hãy đồng hành cùng*; donate *
    góp (từ|mỗi tháng|một lần|quỹ|thêm)*
  `,
  'give-button': `
    ủng hộ; ủng hộ ngay; ủng hộ chúng tôi; ủng hộ tòa soạn; đóng góp; đóng góp ngay; góp một tay; tôi muốn góp sức; quyên góp
    góp ngay; góp một lần; góp hằng tháng; số tiền khác; một lần; hằng tháng; hàng tháng; donate; trở thành thành viên
    mời chúng tôi một ly cà phê; tiếp sức; tiếp sức cho người viết; gửi tấm lòng của bạn; tài trợ; chọn số tiền
  `,
  'give-word': `quyên góp; gây quỹ; nhà hảo tâm; mạnh thường quân; đóng góp; ủng hộ; gọi vốn cộng đồng; cúng dường; người bảo trợ; nhà tài trợ`,
  'member-ask': `
    (trở thành|thành|làm) (thành viên|hội viên|người bảo trợ|bạn đọc thân thiết|người tiếp theo|một phần) (* |)(ủng hộ|của chúng tôi|từ|để|trả phí|*)*
    (tham gia|gia nhập) (cùng chúng tôi|cộng đồng|câu lạc bộ|hội bạn đọc)*; bạn tham gia chứ; thành viên mới được*
  `,
  need: `
    không có (bạn|các bạn|quý vị|độc giả|bạn đọc)(,|) *; (nhờ|nhờ có) (độc giả|bạn đọc|các bạn|những tấm|sự bảo trợ|sự ủng hộ|quý vị|sự tiếp sức)*
    (chúng tôi|tòa soạn|báo|tờ báo này|trang này|đài) (cần|sống nhờ|sống được|hoạt động|tồn tại|không nhận|không bán|không thu|không có ông chủ|không dựng) (bạn|sự|nhờ|là nhờ|hoàn toàn|tiền|tin|phong bì|tường phí|được|quảng cáo|quý vị)*
    (nếu|khi) (bạn|thấy|bài báo này|thương|quý vị) (tin|thấy|quý|yêu|thích|hữu ích|đáng|trân trọng|đã giúp|còn muốn|có thể|cho rằng)*
    (do|từ) (bạn đọc|độc giả|cộng đồng) (đóng góp|tài trợ|ủng hộ|nuôi)*; đọc đến đây *; (làm báo|sự thật|bài điều tra) (tử tế |)(tốn|tốn kém|mất|cần)*
    (không|chẳng) (quảng cáo|nhận tiền|phụ thuộc)*; để chúng tôi (làm tiếp|tiếp tục|có thể)*; còn thiếu (* |)(người|triệu|nữa)*; miễn phí (cho|với) (mọi|tất cả)*; mở cửa với mọi người*
  `,
  'our-work': `
    (tòa soạn|báo|phóng viên|bài viết|công việc|độc giả|bạn đọc|đội ngũ|trang|cây bút) (của |)chúng tôi; (báo chí|truyền thông) (độc lập|tử tế|tự do|không phụ thuộc|phi lợi nhuận)
    (thưa|kính thưa|kính gửi) (quý |)(bạn đọc|độc giả|thính giả|vị)*; bạn đọc thân mến; quý độc giả; ban biên tập; thay mặt ban biên tập; tổ chức bất vụ lợi
  `,
  'give-terms': `
    số tài khoản*; tên tài khoản*; chủ tài khoản*; nội dung chuyển khoản*; nội dung:*; ngân hàng *; chi nhánh *; momo; zalopay; vietqr; mã qr; ví điện tử; chi phiếu; khấu trừ thuế
    mỗi tháng; hằng tháng; chuyển khoản; di chúc; thẻ tín dụng
  `,
  'letter-ask': `
    (đăng ký|ghi danh) (nhận |)(bản tin|tin|email|newsletter|thư|miễn phí|để nhận|tin tức)*; (nhận|để nhận) (bản tin|tin tức|tin mới|thư tuần|email|tin chọn lọc|tin nóng)*
    (đừng|để không|không) (bỏ lỡ|bỏ sót)*; (nhập|để lại|điền|ghi) (địa chỉ |)(email|thư điện tử|điện thư)*; gửi (thẳng |)(vào|đến|tới) (hộp thư|email)*
    (chúng tôi sẽ gửi|sẽ được gửi) *; (muốn|để) nhận tin*
  `,
  'letter-button': `
    bản tin; đăng ký; đăng ký ngay; đăng ký nhận tin; đăng ký nhận bản tin; đăng ký newsletter; đăng ký nhận newsletter; gửi; nhận bản tin; newsletter; hủy đăng ký; ghi danh; nhận tin
  `,
  'letter-word': `bản tin (tuần|sáng|miễn phí|email|kinh tế|của chúng tôi); newsletter*; thư tuần`,
  inbox: `(vào|trong|qua|đến|tới) (hộp thư|email|hòm thư) (của |)(bạn|quý vị)*; qua email`,
  'email-field': `(nhập|điền) (địa chỉ |)email*; email của bạn; địa chỉ email*; kiểm tra (hộp thư|email)*; email xác nhận*`,
  unsubscribe: `
    (hủy|huỷ|ngừng) (đăng ký|nhận tin|nhận)*; bất (cứ|kỳ) lúc nào; (khi bấm|bằng việc|bằng cách) (đăng ký|nhấn|bấm|*)*; (tôi|bạn) đồng ý với*; chính sách bảo mật; không spam; điều khoản sử dụng
  `,
  'subscribe-ask': `
    (đăng ký|mua|đặt mua|gia hạn) (gói|premium|dài hạn|tài khoản|báo|hội viên|trước|thuê bao|ngay)*; dùng thử (miễn phí|*)*; (bạn |)(đã|chưa) có tài khoản*; (bạn |)đã là (hội viên|thành viên)*
    đọc (không giới hạn|trọn|không quảng cáo|tiếp với giá)*; mở khóa (với|bài|nội dung)*; (gói|tháng) (một năm|đầu tiên|hội viên)*; tạo tài khoản*; hủy bất kỳ lúc nào*
  `,
  'subscribe-button': `
    đăng nhập; đăng ký; đăng nhập / đăng ký; tạo tài khoản; tài khoản; đăng xuất; mua gói; đặt mua; dùng thử miễn phí; nâng cấp; xem các gói; đặt báo; gia hạn; ghi nhớ tài khoản
  `,
  login: `(vui lòng |hãy |cần |bạn cần |)đăng nhập (để|bằng|hoặc|với)*; quên mật khẩu*; (liên kết|đường dẫn) đăng nhập*; chưa có tài khoản*`,
  paywall: `
    (nội dung|bài viết|bài|bài này) (này |)(chỉ |)dành (riêng |)cho (hội viên|thành viên|độc giả|người đăng ký|thuê bao)*; (chỉ|riêng) (dành |)cho (hội viên|thành viên|người đăng ký)*
    để (đọc tiếp|xem toàn bộ|đọc toàn bộ|xem tiếp)*; số bài miễn phí*; (đã đọc|đọc) hết (số |)bài*; nội dung vip*
  `,
  'share-ask': `
    (chia sẻ|gửi|gởi) (bài viết|bài này|lên|qua|cho bạn bè|cho người thân|với bạn bè|để nhiều|tới bạn)*; sao chép (liên kết|đường dẫn|link)*; (nhớ|đừng quên) (bấm |nhấn |)(thích|like|chia sẻ|đăng ký)*
    (bạn có|quý vị có) (thông tin|tin|câu chuyện|hình ảnh|ý kiến)*; (gọi|liên hệ) (đường dây nóng|tòa soạn|chúng tôi)*; (gửi về|gửi tới) tòa soạn*
  `,
  'share-button': `
    chia sẻ; chia sẻ bài viết; chia sẻ lên facebook; chia sẻ qua zalo; sao chép liên kết; sao chép đường dẫn; đã sao chép; đã sao chép đường dẫn; in bài viết; in bài; lưu bài viết; lưu
    thích; theo dõi; theo dõi chúng tôi; gửi bài; gửi cho bạn bè; gửi bài cho bạn bè; zalo; liên hệ; nghe đọc bài
  `,
  'follow-ask': `
    (theo dõi|kết nối|tìm) (chúng tôi|với chúng tôi|trang|kênh|báo|fanpage) (* |)(trên|tại|để|facebook|zalo|youtube|của)*; tham gia (nhóm|kênh|group) *; đăng ký kênh*; bấm chuông*; (trên|qua) google news*; quan tâm zalo*
  `,
  'more-label': `
    xem thêm*; đọc thêm*; đọc tiếp*; tin liên quan*; bài liên quan*; có thể bạn*; cùng chuyên mục*; cùng chủ đề*; tin cùng*; tin đọc nhiều*; đọc nhiều*; tin mới*; từ khóa*; từ khoá*; bài trước*; bài sau*; bài tiếp theo*
    mời (bạn |)(độc giả|quý vị|bạn đọc) (xem|đọc|đón đọc)*; mời độc giả*; >> *; đừng bỏ lỡ*; xem video*; video:*; ảnh:*; bấm vào đây*; nội dung tiếp tục*; xem tiếp*; chủ đề:*; đọc bài gốc*; xem chi tiết*; xem toàn văn*; nhấn vào đây*
  `,
  'more-button': `
    xem thêm; đọc tiếp; đọc thêm; xem tất cả; tin liên quan; bài liên quan; có thể bạn quan tâm; cùng chuyên mục; tin mới nhất; mới nhất; đọc nhiều; tin đọc nhiều; tải thêm; trang chủ; tìm kiếm; đóng; danh mục
    trang sau; trang trước; bài trước; bài sau; tại đây; về đầu trang; từ khóa; chủ đề; xem chi tiết; giới thiệu; tin cùng chuyên mục; bình luận
  `,
  'more-ask': `
    (bấm|nhấn|click|nhấp) (vào |)(đây|liên kết|link)*; (xem|đọc|nghe) (video|toàn văn|bài gốc|toàn bộ|chi tiết|đầy đủ|thêm) (* |)(tại đây|ở đây|tại)*; bài (viết |)(này |)(được đăng|đăng lần đầu|gửi trước)*; thông tin (chi tiết|thêm) (tại|xin|xem)*
  `,
  'photo-label': `
    ảnh:*; ảnh :*; (ảnh*; ảnh minh họa*; ảnh tư liệu*; nguồn:*; nguồn ảnh*; (nguồn*; theo *:*; (theo*; bài và ảnh*; tác giả:*; tác giả là*; dịch:*; dịch giả:*; hiệu đính:*; đồ họa:*; thực hiện:*; biên dịch*; nội dung:*; thiết kế:*; video:*; ảnh chụp màn hình*
  `,
  agency: `ttxvn; nvcc; theo reuters; theo afp; ảnh tư liệu; ảnh chụp màn hình`,
  rights: `
    bản quyền (thuộc|©|của)*; (cấm|nghiêm cấm) (sao chép|trích dẫn|sử dụng)*; ghi rõ nguồn*; (khi |)phát hành lại*; giấy phép (số|creative|xuất bản|hoạt động)*; tổng biên tập:*; chịu trách nhiệm nội dung*
    (điều khoản|chính sách) (sử dụng|bảo mật)*; (quan điểm|ý kiến) (riêng |trong bài |)(của tác giả|là của|*)*; không nhất thiết phản ánh*; chưa có (văn bản|sự) đồng ý*; dưới mọi hình thức
  `,
  'comment-ask': `
    (gửi|viết|để lại|đăng|chia sẻ) (bình luận|ý kiến|câu chuyện|suy nghĩ|cảm nhận)*; (bạn nghĩ sao|còn bạn|theo bạn|ý kiến của bạn) *; bạn nghĩ (gì|sao|thế nào)*; hãy là người đầu tiên*; (ở|trong|dưới) phần bình luận*; tham gia thảo luận*; cùng trò chuyện*
  `,
  'comment-button': `
    bình luận; ý kiến; ý kiến của bạn; ý kiến bạn đọc; gửi bình luận; gửi ý kiến; bình luận (*); viết bình luận; trả lời; thích; báo cáo; báo cáo vi phạm; mới nhất; cũ nhất; quan tâm nhất; xem thêm ý kiến; họ tên; hủy trả lời
    chưa có bình luận; xem tất cả bình luận; tên của bạn; gửi
  `,
  'comment-rule': `
    email của bạn sẽ không*; các trường bắt buộc*; (đăng nhập|cần đăng nhập) để (bình luận|tham gia|gửi)*; (bình luận|ý kiến) (vui lòng|phải|chỉ được|có dấu|vi phạm|của bạn sẽ|bạn đọc chỉ)*; tiếng việt có dấu*; (ban biên tập|tòa soạn) (có quyền|giữ quyền)*; thuần phong mỹ tục*
  `,
  'ad-label': `
    quảng cáo; quảng cáo:*; qc; nội dung được tài trợ*; nội dung tài trợ*; bài pr*; thông tin doanh nghiệp*; liên hệ quảng cáo*; đặt quảng cáo*; có sự phối hợp của*; thông tin quảng cáo*; bài viết có sự phối hợp*; tin tài trợ*; chuyên mục có sự*
  `,
  affiliate: `(nhận|có thể nhận) (được |)hoa hồng*; (mua hàng|mua) qua (các |)(liên kết|đường dẫn)*; (liên kết|link) tiếp thị*; không phải trả thêm*; không tốn thêm*`,
  sponsor: `(bài viết|nội dung|chương trình) (này |)(do|được|có sự) (tài trợ|phối hợp|đồng hành|* tài trợ)*; (tắt|chặn) (trình |)(chặn |)quảng cáo*; sự đồng hành của*; không chịu trách nhiệm về*`,
  'app-ask': `
    (tải|cài|cài đặt|mở) (ứng dụng|app|về)*; (bật|cho phép) thông báo*; (trên|qua) (ứng dụng|app) *; quét mã (qr |)(để |)(tải|cài)*; đã có trên (ios|app|google)*; tải về miễn phí*
  `,
  'report-error': `(phát hiện|thấy) (lỗi|sai sót|thông tin chưa chính xác|lỗi sai)*; (báo|phản ánh|góp ý) (lỗi|sai sót|cho chúng tôi|về)*; góp ý, phản ánh*`,
  standards: `(quy tắc|bộ quy tắc|nguyên tắc) (đạo đức|biên tập|tác nghiệp)*; (kiểm chứng|kiểm tra) thông tin (của|theo)*; quy trình kiểm*; (sử dụng|bởi|bằng) trí tuệ nhân tạo*`,
  said: `cho biết; cho hay; nói rằng; ông nói; bà nói; anh nói; chị nói; nói với; theo ông; theo bà; nhấn mạnh; khẳng định; giải thích; dẫn lời; tuyên bố; kể lại; viết rằng; chia sẻ rằng; nhận định; thông báo rằng; cảnh báo`,
  gave: `(đã quyên|quyên được|ủng hộ đồng bào|đã trao|tiếp nhận|trao tặng|hiến tặng|đã chuyển); tòa án; tòa tuyên; công an; khởi tố; thứ hai; thứ ba; thứ tư; thứ năm; thứ sáu; chủ nhật; năm ngoái; công ty; triệu usd; tỷ đồng; ủy ban; bị cáo; phiên tòa; thanh tra`,
  notice: `đính chính*; trong (bài|số báo) (đăng|phỏng vấn|viết|ra) (ngày|hôm|số)*; xin lỗi bạn đọc*; thành thật xin lỗi*; xin cáo lỗi*; tên nhân vật*; lễ viếng*; lễ truy điệu*; tang lễ*; miễn phúng điếu*; đường dây hỗ trợ*; tổng đài *; nếu bạn đang (khủng hoảng|gặp)*; tòa soạn (xin |)(cáo lỗi|đính chính)*`,
  reader: `của bạn; cho bạn; các bạn; bạn đọc; nếu bạn; giúp bạn; quý vị; quý độc giả; mời bạn; xin bạn; đến bạn; bạn có thể`,
  ours: `chúng tôi; của chúng tôi; tòa soạn chúng tôi; cùng chúng tôi`,
};
