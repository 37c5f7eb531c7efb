// Demonstration texts for the demo world, not legal advice.
import { cite, lines } from '../compose.ts';
import { inField } from './dossier.types.ts';

const markets = inField('Chợ, hạ tầng thương mại', 'TTTN', [
  {
    subject: 'Chợ Trà Bồng chuyển từ huyện về xã nhưng chưa có quyết định giao tài sản',
    body: 'Chợ trung tâm do Ban quản lý chợ huyện quản lý, sau 01/7/2025 người vẫn làm việc nhưng chưa có quyết định giao tài sản cho xã. Thu chi hiện để ngoài sổ của xã. Đề nghị hướng dẫn thủ tục hợp thức.',
    answer: {
      body: lines(
        '1. Ủy ban nhân dân xã báo cáo Ủy ban nhân dân tỉnh (qua Sở Tài chính, Sở Công Thương) ban hành quyết định giao tài sản kết cấu hạ tầng chợ cho cơ quan, đơn vị thuộc xã theo Nghị định 60/2024/NĐ-CP.',
        '2. Trước khi có quyết định: kiểm kê có biên bản; mở tài khoản và sổ theo dõi riêng từ ngày tiếp nhận; mọi khoản thu phải có biên lai, không để ngoài sổ sách.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP'), cite('Nghị định 139/2025/NĐ-CP')],
    },
  },
  {
    subject: 'Thu tiền điểm kinh doanh của hộ bán nông sản không thường xuyên tại chợ',
    body: 'Bà con các nóc mang rau, măng, ốc đá ra chợ ngồi 1-2 tiếng rồi về. Ban quản lý thu 5.000 đồng/lượt, không vé. Mức thu và chứng từ thế nào cho đúng mà không làm khó bà con?',
    answer: {
      body: lines(
        '1. Mức thu theo giá dịch vụ sử dụng diện tích bán hàng do tỉnh quy định; khoản thu nào cũng phải có vé hoặc biên lai.',
        '2. Nghị định 60/2024/NĐ-CP khuyến khích bố trí khu vực cho người sản xuất bán nông sản của mình; xã có thể đề xuất trong phương án giá mức thấp hoặc không thu đối với người bán không thường xuyên là hộ nghèo.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP'), cite('Luật Giá 2023')],
    },
  },
  {
    subject: 'Chợ xã vùng sâu xây xong 6 năm không có người họp, có được chuyển mục đích không?',
    body: 'Chợ của xã Trà Sơn cũ xây năm 2019, 24 quầy, chưa từng họp vì dân quen ra trung tâm. Nhà lồng xuống cấp. Xã muốn chuyển thành điểm thu mua quế hoặc nhà sinh hoạt cộng đồng.',
    answer: {
      body: lines(
        '1. Tài sản kết cấu hạ tầng chợ không còn nhu cầu sử dụng được xử lý theo hình thức thu hồi, chuyển mục đích theo Nghị định 60/2024/NĐ-CP và pháp luật về tài sản công; cấp quyết định là Ủy ban nhân dân tỉnh hoặc cấp được phân cấp.',
        '2. Hồ sơ: báo cáo hiện trạng, lý do không hoạt động, phương án sử dụng mới, ý kiến cộng đồng. Điểm thu mua quế phù hợp hơn vì vẫn thuộc hạ tầng thương mại và có nguồn thu.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP'), cite('Luật Quản lý, sử dụng tài sản công 2017')],
    },
  },
  {
    subject: 'Chợ không có hệ thống chữa cháy, hộ kinh doanh tự câu điện: trách nhiệm của xã',
    body: 'Chợ trung tâm có 140 hộ, dây điện chằng chịt, 2 lần chập cháy trong năm. Ban quản lý không có kinh phí. Đề nghị cho biết trách nhiệm từng bên và nguồn sửa chữa.',
    answer: {
      body: lines(
        '1. Đơn vị quản lý chợ chịu trách nhiệm hệ thống điện chung và phòng cháy; hộ kinh doanh chịu trách nhiệm điện trong quầy. Xã là cơ quan quản lý nhà nước, người đứng đầu phải chỉ đạo khắc phục khi có nguy cơ.',
        '2. Làm ngay: cắt đường dây câu sai, lắp cầu dao từng dãy, trang bị bình chữa cháy, mở lối thoát. Nguồn: thu dịch vụ chợ, sự nghiệp kinh tế của xã; hạng mục lớn đưa vào kế hoạch đầu tư công.',
      ),
      citations: [cite('Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ 2024'), cite('Nghị định 60/2024/NĐ-CP')],
    },
  },
  {
    subject: 'Xe bán hàng lưu động chiếm lòng đường trước cổng chợ ngày phiên',
    body: 'Ngày phiên có khoảng 30 xe ba gác, xe tải nhỏ từ đồng bằng lên đậu bán trước cổng chợ, tiểu thương trong chợ phản đối vì phải nộp tiền quầy. Xã bố trí, thu tiền số xe này như thế nào?',
    answer: {
      body: lines(
        '1. Bán hàng trên lòng đường vi phạm trật tự giao thông, xã không được thu tiền để cho phép. Bố trí khu bán lưu động trong hoặc liền kề khuôn viên chợ, thu theo giá dịch vụ đã quy định.',
        '2. Đưa khu vực này vào nội quy chợ; công bố giờ, số chỗ; Công an xã xử lý xe đậu ngoài khu vực. Tổ chức đối thoại với tiểu thương trước khi áp dụng.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP'), cite('Luật Đường bộ 2024')],
    },
  },
  {
    subject: 'Cửa hàng tiện lợi, siêu thị mini mở ở xã có phải phân hạng, xin phép không?',
    body: 'Một chuỗi bán lẻ trong nước dự định mở siêu thị mini 220 m2 ở trung tâm xã. Xã được hỏi về phân hạng siêu thị và giấy phép. Đề nghị hướng dẫn.',
    answer: {
      body: lines(
        '1. Doanh nghiệp trong nước mở cửa hàng bán lẻ không phải xin giấy phép riêng của ngành Công Thương; chỉ mặt hàng kinh doanh có điều kiện (rượu, thuốc lá) mới cần giấy phép. Diện tích 220 m2 chưa đạt quy mô tối thiểu để gọi là siêu thị theo phân hạng nên treo biển cửa hàng.',
        '2. Xã kiểm tra đăng ký địa điểm kinh doanh, phòng cháy, biển hiệu.',
      ),
      citations: [cite('Luật Thương mại 2005'), cite('Luật Doanh nghiệp 2020')],
    },
  },
]);

const eCommerce = inField('Thương mại điện tử', 'TMĐT', [
  {
    subject: 'Hợp tác xã quế lập website bán tinh dầu: thông báo, thuế và nhãn hàng',
    body: 'Hợp tác xã quế Trà Bồng vừa lập website có đặt hàng trực tuyến cho tinh dầu và bột quế. Hợp tác xã hỏi phải làm những thủ tục gì để không bị xử phạt.',
    answer: {
      body: lines(
        '1. Website bán hàng của hợp tác xã thông báo trực tuyến tại online.gov.vn, không mất phí, sau đó gắn biểu tượng đã thông báo.',
        '2. Trên website ghi đủ: tên, địa chỉ, mã số hợp tác xã, giá, chính sách đổi trả, bảo vệ thông tin. Tinh dầu nếu công bố là mỹ phẩm hoặc thực phẩm thì thực hiện công bố theo ngành tương ứng; thuế khai với cơ quan thuế như bán trực tiếp.',
      ),
      citations: [cite('Nghị định 52/2013/NĐ-CP'), cite('Nghị định 85/2021/NĐ-CP')],
    },
  },
  {
    subject: 'Thanh niên xã nhận làm đại lý trung gian đặt hàng trên sàn cho bà con có phải đăng ký?',
    body: 'Ở các thôn xa, 5 thanh niên nhận đặt hàng trên sàn hộ bà con, lấy công 10.000 đồng mỗi đơn. Xã hỏi đây có phải dịch vụ thương mại điện tử phải đăng ký không.',
    answer: {
      body: lines(
        '1. Người đặt hàng hộ chỉ là người mua thay theo thỏa thuận dân sự, không vận hành nền tảng nên không phải thông báo hay đăng ký với Bộ.',
        '2. Nếu làm thường xuyên, có thu nhập ổn định thì đăng ký hộ kinh doanh. Nên có sổ ghi đơn, tiền để tránh tranh chấp; không dùng tài khoản ngân hàng của bà con.',
      ),
      citations: [cite('Nghị định 52/2013/NĐ-CP'), cite('Nghị định 168/2025/NĐ-CP')],
    },
  },
  {
    subject: 'Hỗ trợ đưa sản phẩm quế, chè, mật ong của xã lên sàn: đăng ký qua đâu?',
    body: 'Xã có 6 sản phẩm OCOP và 3 sản phẩm tiềm năng. Các chủ thể chưa có kỹ năng bán hàng trên sàn. Đề nghị cho biết chương trình hỗ trợ, thời gian và tiêu chí chọn.',
    answer: {
      body: lines(
        '1. Xã gửi danh sách về Sở Công Thương Quảng Ngãi để đưa vào kế hoạch phát triển thương mại điện tử hằng năm; ưu tiên sản phẩm đã công bố, có nhãn, sản lượng ổn định.',
        '2. Nội dung hỗ trợ: tập huấn tại chỗ, chụp ảnh, mở gian hàng, gắn mã truy xuất. Cục sẽ phối hợp Sở tổ chức một lớp cho cụm xã Trà Bồng, Thanh Bồng, Tây Trà.',
      ),
      citations: [cite('Nghị định 52/2013/NĐ-CP'), cite('Nghị định 146/2025/NĐ-CP')],
    },
  },
  {
    subject: 'Người dân bị lừa mua "máy lọc nước giá rẻ" qua mạng, xã hướng dẫn lấy lại tiền thế nào?',
    body: 'Trong tháng có 14 người ở 3 thôn chuyển khoản mua máy lọc nước quảng cáo trên mạng xã hội, không nhận được hàng. Trang bán hàng đã khóa. Tổng tiền khoảng 31 triệu đồng.',
    answer: {
      body: lines(
        '1. Hành vi nhận tiền không giao hàng với nhiều người có dấu hiệu lừa đảo. Xã lập danh sách 14 người, hướng dẫn trình báo Công an xã cùng lúc, kèm biên lai chuyển tiền, ảnh trang bán hàng, số điện thoại.',
        '2. Báo ngay ngân hàng để tra soát, phong tỏa tài khoản nhận nếu còn tiền; gửi phản ánh đường dẫn về online.gov.vn để Cục yêu cầu gỡ bỏ, cảnh báo.',
      ),
      citations: [cite('Nghị định 85/2021/NĐ-CP'), cite('Luật Bảo vệ quyền lợi người tiêu dùng 2023')],
    },
  },
  {
    subject: 'Xã làm trang giới thiệu sản phẩm địa phương có nút liên hệ, có phải đăng ký không?',
    body: 'Trang thông tin điện tử của xã muốn thêm mục giới thiệu sản phẩm, có số điện thoại người bán nhưng không đặt hàng trực tuyến. Xã cần làm thủ tục gì với Bộ?',
    answer: {
      body: lines(
        '1. Mục giới thiệu trên trang của cơ quan nhà nước, không có chức năng đặt hàng, không thu phí thì không phải website thương mại điện tử, không phải thông báo hay đăng ký.',
        '2. Xã chịu trách nhiệm về nội dung: chỉ đăng sản phẩm đã công bố, thông tin đúng, có sự đồng ý của chủ thể về việc công khai số điện thoại.',
      ),
      citations: [cite('Nghị định 52/2013/NĐ-CP'), cite('Nghị định 85/2021/NĐ-CP')],
    },
  },
]);

const promotion = inField('Xúc tiến thương mại', 'XTTM', [
  {
    subject: 'Phiên chợ quế Trà Bồng 3 ngày có phải đăng ký hội chợ thương mại không?',
    body: 'Xã dự kiến mở phiên chợ quế với 40 gian, mời hợp tác xã các xã bạn và 6 doanh nghiệp thu mua, không thu tiền gian hàng, kinh phí từ ngân sách xã và xã hội hóa.',
    answer: {
      body: lines(
        '1. Hoạt động tập trung nhiều thương nhân để trưng bày, bán hàng trong thời gian nhất định là hội chợ, triển lãm thương mại; xã gửi Sở Công Thương để được xác định và hướng dẫn đăng ký sớm.',
        '2. Nếu tổ chức như một phiên chợ trong khuôn viên chợ hiện có, do đơn vị quản lý chợ thực hiện thì áp dụng nội quy chợ, không phải đăng ký hội chợ.',
      ),
      citations: [cite('Nghị định 81/2018/NĐ-CP'), cite('Nghị định 128/2024/NĐ-CP'), cite('Nghị định 60/2024/NĐ-CP')],
    },
  },
  {
    subject: 'Cửa hàng vật tư "mua phân bón bốc thăm trúng xe đạp": xử lý thế nào?',
    body: 'Đại lý vật tư nông nghiệp tổ chức bốc thăm, phiếu in tay, đã chạy 2 tuần. Đại lý nói giá trị nhỏ nên không phải báo ai. Xã cần căn cứ để làm việc.',
    answer: {
      body: lines(
        '1. Khuyến mại mang tính may rủi phải đăng ký với Sở Công Thương trước khi thực hiện, không có ngoại lệ theo giá trị nhỏ. Đại lý đã vi phạm.',
        '2. Xã yêu cầu dừng, giữ phiếu làm chứng cứ, hướng dẫn đăng ký hoặc chuyển sang hình thức giảm giá, tặng kèm; chuyển Quản lý thị trường nếu không dừng.',
      ),
      citations: [cite('Nghị định 81/2018/NĐ-CP', 'Điều 19'), cite('Nghị định 98/2020/NĐ-CP')],
    },
  },
  {
    subject: 'Hợp tác xã quế muốn có gian hàng tại hội chợ quốc tế, ai hỗ trợ?',
    body: 'Hợp tác xã có sản phẩm tinh dầu, bột quế đạt OCOP 4 sao, muốn dự hội chợ thực phẩm trong nước và một hội chợ ở nước ngoài năm sau.',
    answer: {
      body: lines(
        '1. Hợp tác xã đăng ký với Trung tâm xúc tiến thương mại của tỉnh để tham gia đoàn chung; Chương trình cấp quốc gia về xúc tiến thương mại hỗ trợ qua đơn vị chủ trì, không cấp trực tiếp.',
        '2. Chuẩn bị: hồ sơ năng lực song ngữ, phiếu kiểm nghiệm theo thị trường, mẫu bao bì, giá FOB. Năm đầu nên dự hội chợ trong nước có khách quốc tế.',
      ),
      citations: [cite('Nghị định 28/2018/NĐ-CP')],
    },
  },
  {
    subject: 'Đoàn bán hàng "đưa hàng Việt về miền núi" đề nghị xã cho mượn sân vận động',
    body: 'Một công ty gửi công văn tự xưng thực hiện chương trình đưa hàng Việt về miền núi, xin mượn sân 4 ngày, yêu cầu xã huy động dân. Xã chưa nhận được văn bản của Sở.',
    answer: {
      body: lines(
        '1. Chương trình đưa hàng Việt về nông thôn, miền núi do Sở Công Thương hoặc đơn vị được giao tổ chức theo kế hoạch được duyệt, có văn bản gửi xã. Chưa có văn bản thì xã đề nghị công ty xuất trình xác nhận của Sở, không cho mượn sân và không huy động dân.',
        '2. Nếu Sở xác nhận, xã phối hợp về mặt bằng, an ninh; kiểm tra danh mục hàng, giá niêm yết.',
      ),
      citations: [cite('Nghị định 81/2018/NĐ-CP'), cite('Luật Thương mại 2005')],
    },
  },
  {
    subject: 'Đăng ký nhãn hiệu tập thể "Quế Trà Bồng" gắn với xúc tiến thương mại',
    body: 'Quế Trà Bồng đã có chỉ dẫn địa lý. Các hộ hỏi khi in bao bì dự hội chợ có được tự ghi "Quế Trà Bồng" không, ai cho phép sử dụng, xã có vai trò gì.',
    answer: {
      body: lines(
        '1. Quyền sử dụng chỉ dẫn địa lý do tổ chức được giao quản lý trao cho cơ sở trong vùng bảo hộ, đáp ứng quy chế. Hộ muốn in tên trên bao bì phải được cấp quyền sử dụng; việc này thuộc pháp luật sở hữu trí tuệ, đầu mối ở tỉnh là Sở Khoa học và Công nghệ.',
        '2. Xã lập danh sách hộ trong vùng, hướng dẫn nộp đơn theo nhóm; khi dự hội chợ mang theo văn bản trao quyền.',
      ),
      citations: [cite('Luật Sở hữu trí tuệ 2005')],
    },
  },
]);

export const answeredTradeQuestions = [...markets, ...eCommerce, ...promotion];
