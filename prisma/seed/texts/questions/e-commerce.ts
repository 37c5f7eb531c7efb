// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const eCommerceQuestions = questionsOf('TMĐT', 'Thương mại điện tử', [
  {
    key: 'ecommerce-household-website-notice',
    subject: 'Hộ kinh doanh lập website bán nông sản thì thông báo ở đâu, xã có xác nhận gì không?',
    body: 'Một hộ kinh doanh trong xã lập trang web riêng bán miến dong, có giỏ hàng và thanh toán chuyển khoản. Hộ hỏi xã cần giấy gì. UBND xã chưa có thông tin về thủ tục này nên kính đề nghị Bộ hướng dẫn.',
    answer: {
      body: lines(
        '1. Website có chức năng đặt hàng trực tuyến do thương nhân lập để bán hàng của mình là website thương mại điện tử bán hàng; chủ website thông báo với Bộ Công Thương qua Cổng thông tin Quản lý hoạt động thương mại điện tử (online.gov.vn). Ủy ban nhân dân xã không tiếp nhận, không xác nhận trong thủ tục này.',
        '2. Hộ chuẩn bị: giấy chứng nhận đăng ký hộ kinh doanh, tên miền, thông tin người chịu trách nhiệm; khai trực tuyến, không mất phí. Sau khi được xác nhận, gắn biểu tượng "đã thông báo" trên trang chủ.',
        '3. Website phải công bố: tên, địa chỉ, số đăng ký kinh doanh; giá; điều kiện giao hàng, đổi trả; phương thức thanh toán; chính sách bảo vệ thông tin cá nhân.',
        '4. Luật Thương mại điện tử có hiệu lực từ ngày 01/7/2026; đề nghị hộ theo dõi thông báo trên Cổng để cập nhật theo quy định chuyển tiếp.',
      ),
      citations: [
        cite('Nghị định 52/2013/NĐ-CP'),
        cite('Nghị định 85/2021/NĐ-CP'),
        cite('Luật Thương mại điện tử 2025'),
      ],
    },
  },
  {
    key: 'ecommerce-facebook-no-registration',
    subject: 'Bán hàng trên Facebook, TikTok Shop có phải đăng ký với Bộ Công Thương không?',
    body: 'Chị em bán thổ cẩm, măng khô qua Facebook và TikTok Shop lo bị phạt vì chưa đăng ký với Bộ. Đề nghị giải thích ngắn để xã phát loa.',
    answer: {
      body: lines(
        '1. Người bán trên mạng xã hội, trên sàn thương mại điện tử do đơn vị khác vận hành không phải thông báo hay đăng ký với Bộ Công Thương; chủ nền tảng là bên phải đăng ký và xác thực danh tính người bán.',
        '2. Người bán vẫn có nghĩa vụ: cung cấp đúng thông tin cho nền tảng; bán hàng có nguồn gốc, đúng mô tả; công khai giá; thực hiện đổi trả như đã hứa. Hàng thực phẩm phải bảo đảm an toàn thực phẩm.',
        '3. Về đăng ký hộ kinh doanh, thuế: hoạt động thường xuyên thì đăng ký hộ kinh doanh; với người bán trên sàn, việc khấu trừ thuế thực hiện theo quy định của Bộ Tài chính.',
        '4. Gợi ý nội dung phát thanh: "Bà con bán hàng trên Facebook, TikTok không phải xin phép Bộ Công Thương, nhưng phải bán đúng hàng, đúng giá, không bán hàng cấm và giữ lại tin nhắn đặt hàng để giải quyết khi có khiếu nại".',
      ),
      citations: [cite('Nghị định 52/2013/NĐ-CP'), cite('Nghị định 85/2021/NĐ-CP')],
    },
  },
  {
    key: 'ecommerce-platform-by-province',
    subject: 'Xã muốn đưa sản phẩm OCOP lên sàn thương mại điện tử của tỉnh: đầu mối và hỗ trợ',
    body: 'Xã có 04 sản phẩm OCOP 3 sao (mật ong, măng, gạo, trà). Các chủ thể chưa biết chụp ảnh, viết mô tả, đóng gói gửi xa. Ngân sách xã không có khoản này. Đề nghị cho biết chương trình hỗ trợ của Bộ và cách đăng ký.',
    answer: {
      body: lines(
        '1. Đầu mối tại tỉnh là Sở Công Thương (đơn vị quản lý sàn của tỉnh và chương trình phát triển thương mại điện tử). Xã gửi danh sách chủ thể, sản phẩm, giấy chứng nhận OCOP còn hiệu lực, sản lượng có thể cung ứng theo tháng.',
        '2. Nội dung thường được hỗ trợ: tập huấn chụp ảnh, viết mô tả, livestream; tạo gian hàng; kết nối đơn vị chuyển phát; tem truy xuất nguồn gốc. Kinh phí từ chương trình phát triển thương mại điện tử quốc gia và của tỉnh, xã không phải đối ứng.',
        '3. Trước khi lên sàn cần có: bản tự công bố sản phẩm, nhãn đủ nội dung, mã số mã vạch (nếu sàn yêu cầu), quy cách đóng gói chịu va đập.',
        '4. Đề nghị xã chọn 01 sản phẩm làm trước trong 02 tháng rồi nhân rộng; cử 01 công chức làm đầu mối với Tổ công nghệ số cộng đồng.',
      ),
      citations: [cite('Nghị định 52/2013/NĐ-CP'), cite('Nghị định 146/2025/NĐ-CP')],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết 04 sản phẩm đã có bản tự công bố và mã vạch chưa, sản lượng mỗi tháng của từng sản phẩm.',
      reply:
        'Mật ong và trà đã có công bố, mã vạch; măng và gạo mới có giấy chứng nhận OCOP. Sản lượng: 200 lít mật ong, 80 kg trà, 300 kg măng, 5 tấn gạo mỗi tháng.',
    },
  },
  {
    key: 'ecommerce-complaint-wrong-goods',
    subject: 'Người dân mua hàng qua mạng nhận phải hàng khác, không liên hệ được người bán',
    body: 'Ông A đặt mua máy cắt cỏ 1,2 triệu đồng trên mạng, trả tiền khi nhận, mở ra là dao phay. Số điện thoại người bán khóa máy. Xã hướng dẫn ông A gửi đơn cho ai, cần lưu giữ những gì?',
    answer: {
      body: lines(
        '1. Việc đầu tiên: liên hệ đơn vị chuyển phát trong 24 giờ để yêu cầu tạm giữ tiền thu hộ và cung cấp thông tin người gửi; khi tiền chưa đối soát vẫn có thể thu hồi.',
        '2. Giữ lại: hàng đã nhận cùng bao bì, phiếu gửi có mã vận đơn, video mở hàng (nếu có), ảnh chụp bài quảng cáo, tin nhắn, lịch sử cuộc gọi.',
        '3. Nơi tiếp nhận: nếu mua trên sàn thì khiếu nại ngay trên sàn; nếu mua qua mạng xã hội thì phản ánh về Tổng đài bảo vệ người tiêu dùng 1800.6838 của Ủy ban Cạnh tranh Quốc gia hoặc Cổng online.gov.vn; có dấu hiệu lừa đảo thì trình báo Công an xã.',
        '4. Ủy ban nhân dân xã có trách nhiệm tiếp nhận, hướng dẫn và hỗ trợ người tiêu dùng trên địa bàn lập đơn; nên ghi sổ các vụ việc để nhận diện thủ đoạn lặp lại và phát cảnh báo.',
      ),
      citations: [
        cite('Luật Bảo vệ quyền lợi người tiêu dùng 2023'),
        cite('Nghị định 85/2021/NĐ-CP'),
        cite('Nghị định 55/2024/NĐ-CP'),
      ],
    },
    returnReason:
      'Nội dung chính là giải quyết khiếu nại của người tiêu dùng, đề nghị lấy ý kiến Ủy ban Cạnh tranh Quốc gia trước.',
  },
  {
    key: 'ecommerce-app-delivery-local',
    subject: 'Nhóm thanh niên lập ứng dụng đặt đồ ăn trong xã có phải đăng ký sàn không?',
    body: 'Nhóm Đoàn xã làm app cho 20 quán ăn đăng món, khách đặt, shipper giao, thu phí 5% mỗi đơn. Hỏi app này là "ứng dụng bán hàng" hay "sàn TMĐT", đăng ký ở đâu, chưa thành lập cty thì có được làm không?',
    style: 'clumsy',
    answer: {
      body: lines(
        '1. Ứng dụng cho nhiều người bán khác cùng đăng món và thu phí là ứng dụng cung cấp dịch vụ sàn giao dịch thương mại điện tử, không phải ứng dụng bán hàng của riêng mình; vì vậy phải đăng ký, không chỉ thông báo.',
        '2. Chủ thể đăng ký phải là thương nhân, tổ chức được thành lập theo pháp luật. Nhóm Đoàn viên cần thành lập doanh nghiệp hoặc hợp tác xã trước; hộ kinh doanh nên đối chiếu điều kiện của Luật Thương mại điện tử có hiệu lực từ ngày 01/7/2026.',
        '3. Hồ sơ: đơn đăng ký, giấy chứng nhận đăng ký doanh nghiệp, đề án cung cấp dịch vụ, quy chế hoạt động, mẫu hợp đồng với người bán. Nộp trực tuyến tại online.gov.vn; không thuộc thẩm quyền của xã.',
        '4. Trong thời gian chưa đăng ký, nhóm có thể giúp từng quán dùng sẵn các nền tảng đã đăng ký để tránh vi phạm.',
      ),
      citations: [
        cite('Nghị định 52/2013/NĐ-CP'),
        cite('Nghị định 85/2021/NĐ-CP'),
        cite('Luật Thương mại điện tử 2025'),
      ],
    },
  },
  {
    key: 'ecommerce-ocop-fake-shop',
    subject: 'Gian hàng trên sàn mạo danh sản phẩm OCOP của hợp tác xã thì yêu cầu gỡ bằng cách nào?',
    body: 'Hợp tác xã phát hiện hai gian hàng dùng ảnh, tên và số giấy chứng nhận OCOP của mình để bán hàng khác, giá chỉ bằng một nửa. HTX đã nhắn tin cho sàn nhưng không được phản hồi. Xã đề nghị Bộ can thiệp.',
    answer: {
      body: lines(
        '1. Chủ sàn có trách nhiệm gỡ bỏ hàng hóa vi phạm trong thời hạn quy định kể từ khi nhận được phản ánh có căn cứ hoặc yêu cầu của cơ quan nhà nước có thẩm quyền.',
        '2. Hợp tác xã gửi văn bản (không chỉ tin nhắn) cho chủ sàn, kèm: giấy chứng nhận OCOP, giấy chứng nhận nhãn hiệu (nếu có), đường dẫn hai gian hàng, ảnh chụp so sánh. Lưu lại thời điểm gửi.',
        '3. Nếu sàn không xử lý, gửi phản ánh qua Cổng thông tin Quản lý hoạt động thương mại điện tử; Cục sẽ yêu cầu chủ sàn giải trình và gỡ bỏ.',
        '4. Về lâu dài, hợp tác xã nên đăng ký nhãn hiệu tại cơ quan sở hữu trí tuệ; khi có văn bằng, việc yêu cầu xử lý nhanh và chắc chắn hơn nhiều.',
      ),
      citations: [cite('Nghị định 52/2013/NĐ-CP', 'Điều 36'), cite('Nghị định 85/2021/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị gửi đường dẫn hai gian hàng và ảnh chụp nội dung đã nhắn cho sàn.',
      reply: 'Xã gửi kèm 02 đường dẫn, 04 ảnh so sánh bao bì và nội dung hợp tác xã nhắn cho sàn từ ngày 6.',
    },
  },
  {
    key: 'ecommerce-electronic-contract-market',
    subject: 'Hợp đồng thuê quầy chợ ký điện tử có giá trị như hợp đồng giấy không?',
    body: 'Ban quản lý chợ muốn ký hợp đồng điện tử với 120 tiểu thương để giảm giấy tờ, nhưng phần lớn tiểu thương chưa có chữ ký số. Xin hỏi dùng mã OTP qua điện thoại có được không, hợp đồng như vậy có giá trị khi tranh chấp không?',
    answer: {
      body: lines(
        '1. Hợp đồng giao kết dưới dạng thông điệp dữ liệu có giá trị pháp lý như văn bản nếu đáp ứng điều kiện của Luật Giao dịch điện tử: nội dung toàn vẹn, truy cập được khi cần và xác định được người ký.',
        '2. Luật không bắt buộc mọi hợp đồng phải dùng chữ ký số; các bên thỏa thuận hình thức xác nhận. Mã OTP gửi tới số điện thoại chính chủ là một cách xác nhận, tuy nhiên khi tranh chấp, bên đưa ra hợp đồng phải chứng minh được người nhận OTP chính là tiểu thương đó.',
        '3. Đề nghị Ban quản lý: dùng nền tảng hợp đồng điện tử của tổ chức chứng thực hợp đồng điện tử đã đăng ký; ký thỏa thuận khung bằng giấy một lần về việc chấp nhận hình thức điện tử; in một bản cho tiểu thương có nhu cầu.',
        '4. Không ép buộc tiểu thương cao tuổi; duy trì song song hợp đồng giấy.',
      ),
      citations: [cite('Luật Giao dịch điện tử 2023'), cite('Nghị định 85/2021/NĐ-CP')],
    },
  },
  {
    key: 'ecommerce-statistics-report',
    subject: 'Báo cáo số liệu thương mại điện tử hằng năm: xã phải thu thập những chỉ tiêu nào?',
    body: 'Sở yêu cầu xã báo cáo số hộ bán hàng trực tuyến, doanh thu, tỷ lệ thanh toán không dùng tiền mặt. Xã không có công cụ thống kê, hỏi từng hộ thì họ không khai. Chế độ báo cáo này căn cứ văn bản nào và có được ước tính không?',
    answer: {
      body: lines(
        '1. Trách nhiệm báo cáo định kỳ về hoạt động thương mại điện tử thuộc chủ website, chủ sàn và Sở Công Thương; pháp luật hiện hành không quy định xã thu thập doanh thu của từng hộ bán hàng trực tuyến.',
        '2. Nếu Sở đề nghị phối hợp, xã cung cấp thông tin sẵn có: số hộ kinh doanh có đăng ký bán lẻ qua mạng, số gian hàng OCOP trên sàn, số lớp tập huấn. Chỉ tiêu doanh thu nên khai thác từ cơ quan thuế và chủ sàn.',
        '3. Có thể ước tính nhưng phải ghi rõ là số ước tính, phương pháp ước tính; không tự suy ra từ một vài hộ cho toàn xã.',
        '4. Bộ ghi nhận phản ánh và sẽ trao đổi với Sở về việc không đặt thêm chế độ báo cáo ngoài quy định cho cấp xã.',
      ),
      citations: [cite('Nghị định 85/2021/NĐ-CP'), cite('Luật Thống kê 2015')],
    },
  },
]);
