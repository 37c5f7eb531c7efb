// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const tradePromotionQuestions = questionsOf('XTTM', 'Xúc tiến thương mại', [
  {
    key: 'promotion-lucky-draw-one-province',
    subject: 'Cửa hàng điện máy tổ chức bốc thăm trúng thưởng trong phạm vi một tỉnh thì đăng ký với ai?',
    body: 'Một cửa hàng điện máy trên địa bàn xin xã "xác nhận" chương trình bốc thăm trúng xe máy dịp khai trương, tổng giải thưởng khoảng 65 triệu đồng. UBND xã chưa rõ có thẩm quyền gì trong việc này, kính đề nghị hướng dẫn để trả lời cửa hàng.',
    answer: {
      body: lines(
        '1. Bốc thăm trúng thưởng là chương trình khuyến mại mang tính may rủi, thuộc diện phải đăng ký hoạt động khuyến mại và chỉ thực hiện sau khi được xác nhận, không phụ thuộc giá trị giải thưởng nhỏ hay lớn.',
        '2. Chương trình diễn ra trong một tỉnh thì đăng ký tại Sở Công Thương của tỉnh đó, bằng một trong các hình thức: trực tiếp, bưu chính, trực tuyến. Ủy ban nhân dân xã không có thẩm quyền xác nhận và không nên đóng dấu vào thể lệ.',
        '3. Hồ sơ: đăng ký thực hiện khuyến mại theo mẫu; thể lệ; mẫu bằng chứng xác định trúng thưởng; giấy tờ chất lượng của hàng hóa khuyến mại nếu có.',
        '4. Sau chương trình: công bố kết quả, báo cáo; giải thưởng không có người trúng thì trích nộp 50% giá trị đã công bố vào ngân sách theo quy định.',
      ),
      citations: [
        cite('Nghị định 81/2018/NĐ-CP', 'Điều 19'),
        cite('Nghị định 128/2024/NĐ-CP'),
        cite('Luật Thương mại 2005', 'Điều 96'),
      ],
    },
  },
  {
    key: 'promotion-small-value-exempt',
    subject: 'Tạp hóa "mua 3 tặng 1" có phải thông báo khuyến mại không?',
    body: 'Tiệm nhỏ treo bảng mua 3 tặng 1, giảm 10% cuối tuần có phải báo cơ quan nào không ạ?',
    only: ['urban'],
    answer: {
      body: lines(
        '1. Chương trình khuyến mại có tổng giá trị giải thưởng, quà tặng dưới 100 triệu đồng không phải thông báo (trừ chương trình mang tính may rủi luôn phải đăng ký). Khuyến mại bán trên sàn thương mại điện tử, website bán hàng trực tuyến cũng không phải thông báo.',
        '2. Vì vậy hình thức mua 3 tặng 1, giảm 10% của tiệm nhỏ không cần giấy tờ gì gửi cơ quan nhà nước. Khi kiểm tra, hộ chỉ cần chứng minh giá trước khuyến mại và hàng tặng có nguồn gốc.',
        '3. Giới hạn vẫn áp dụng: giá trị vật chất dùng để khuyến mại và mức giảm giá tối đa không quá 50% giá ngay trước khi khuyến mại (trừ chương trình khuyến mại tập trung và các trường hợp được loại trừ).',
        '4. Không khuyến mại thuốc lá, rượu từ 15 độ trở lên và các hàng hóa bị cấm khuyến mại.',
      ),
      citations: [
        cite('Nghị định 81/2018/NĐ-CP', 'Điều 17'),
        cite('Nghị định 81/2018/NĐ-CP', 'Điều 7'),
        cite('Nghị định 128/2024/NĐ-CP'),
      ],
    },
  },
  {
    key: 'trade-fair-commune-organiser',
    subject: 'Xã tổ chức hội chợ nông sản gắn với lễ hội truyền thống cần thủ tục gì?',
    body: lines(
      'Dịp lễ hội mừng lúa mới, UBND xã dự kiến dựng 45 gian hàng cho các xã bạn và hợp tác xã bán nông sản trong 3 ngày, không thu tiền gian hàng, có mời một đơn vị tổ chức sự kiện.',
      'Xin hỏi hoạt động này có phải là hội chợ thương mại phải đăng ký không, hay chỉ là hoạt động của lễ hội?',
    ),
    answer: {
      body: lines(
        '1. Nếu tập trung trong thời gian, địa điểm nhất định để thương nhân trưng bày, bán hàng, ký kết thì là hội chợ, triển lãm thương mại, phải đăng ký tại Sở Công Thương. Nếu chỉ là khu trưng bày sản phẩm của địa phương trong chương trình lễ hội, không có thương nhân kinh doanh dịch vụ tổ chức hội chợ đứng ra tổ chức, thì đưa vào kế hoạch lễ hội do cấp có thẩm quyền phê duyệt.',
        '2. Trường hợp của xã có mời đơn vị tổ chức sự kiện và nhiều thương nhân tham gia, nên thực hiện thủ tục đăng ký để rõ trách nhiệm; đơn vị đứng đăng ký phải là thương nhân có ngành nghề tổ chức hội chợ.',
        '3. Hồ sơ: đơn đăng ký theo mẫu; giấy tờ về địa điểm; danh mục chủ đề. Nộp trước ngày khai mạc theo thời hạn của Nghị định 81/2018/NĐ-CP; đề nghị liên hệ Sở sớm vì thời hạn tính bằng nhiều ngày trước khai mạc.',
        '4. Xã chuẩn bị phương án an ninh, phòng cháy, an toàn thực phẩm, vệ sinh môi trường; công khai danh sách gian hàng để kiểm tra hàng giả, hàng nhái trà trộn.',
      ),
      citations: [
        cite('Nghị định 81/2018/NĐ-CP', 'Điều 29'),
        cite('Luật Thương mại 2005'),
        cite('Nghị định 128/2024/NĐ-CP'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã cho biết thời gian khai mạc dự kiến và tên đơn vị tổ chức sự kiện cùng hình thức hợp đồng.',
      reply:
        'Khai mạc dự kiến ngày 18 tháng sau; đơn vị tổ chức là công ty ở thành phố, xã thuê trọn gói âm thanh, gian hàng, không thu phí tham gia.',
    },
  },
  {
    key: 'trade-fair-travelling-poor-goods',
    subject: 'Hội chợ lưu động bán hàng kém chất lượng, tổ chức trò chơi có thưởng tại sân vận động xã',
    body: 'Đơn vị tổ chức có giấy xác nhận của Sở ở tỉnh khác, thuê sân vận động của xã 7 ngày. Thực tế chủ yếu bán quần áo cũ, xoong nồi, có gian phi tiêu, ném vòng ăn tiền. Nhân dân rất bức xúc. Xã có quyền dừng hội chợ không?',
    answer: {
      body: lines(
        '1. Xác nhận đăng ký hội chợ chỉ có giá trị tại địa điểm, thời gian ghi trong văn bản và do Sở Công Thương nơi tổ chức cấp. Giấy của Sở tỉnh khác không phải căn cứ để tổ chức tại địa bàn xã; khi đó hội chợ được coi là chưa đăng ký.',
        '2. Ủy ban nhân dân xã lập biên bản làm việc, yêu cầu xuất trình văn bản của Sở Công Thương tỉnh mình; không có thì yêu cầu dừng và chuyển Quản lý thị trường xử phạt. Hợp đồng thuê sân vận động có thể chấm dứt theo điều khoản vi phạm pháp luật.',
        '3. Trò chơi ăn tiền có dấu hiệu đánh bạc, giao Công an xã xử lý ngay.',
        '4. Về sau, trước khi cho thuê địa điểm công cộng, xã yêu cầu nộp văn bản xác nhận của Sở, danh sách gian hàng, cam kết không có trò chơi có thưởng.',
      ),
      citations: [cite('Nghị định 81/2018/NĐ-CP'), cite('Nghị định 98/2020/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã gửi bản chụp giấy xác nhận mà đơn vị tổ chức đã xuất trình.',
      reply: 'Xã gửi bản chụp; giấy ghi địa điểm là nhà văn hóa một phường ở tỉnh khác, thời gian trùng với đợt này.',
    },
  },
  {
    key: 'national-promotion-programme-small-coop',
    subject: 'Hợp tác xã muốn tham gia Chương trình cấp quốc gia về xúc tiến thương mại',
    body: 'HTX chè của xã muốn được hỗ trợ gian hàng tại hội chợ ở nước ngoài. HTX có 32 thành viên, sản lượng 40 tấn chè khô/năm, chưa xuất khẩu trực tiếp. Xin hỏi điều kiện, nơi nộp và tỷ lệ hỗ trợ.',
    only: ['mountain', 'border'],
    answer: {
      body: lines(
        '1. Chương trình cấp quốc gia về xúc tiến thương mại hỗ trợ qua đơn vị chủ trì (hiệp hội ngành hàng, tổ chức xúc tiến thương mại của tỉnh), không cấp trực tiếp cho từng hợp tác xã. Hợp tác xã đăng ký nhu cầu với Trung tâm xúc tiến thương mại hoặc Sở Công Thương để đưa vào đề án năm sau.',
        '2. Nội dung được hỗ trợ khi tham gia hội chợ ở nước ngoài gồm gian hàng, trưng bày, một phần chi phí đi lại theo định mức của từng đề án; phần còn lại đơn vị tự chi.',
        '3. Điều kiện thực tế cần có: sản phẩm đạt yêu cầu của thị trường nhập khẩu (kiểm nghiệm, truy xuất, bao bì song ngữ), năng lực giao hàng, người phụ trách ngoại ngữ.',
        '4. Với quy mô hiện tại, đề nghị hợp tác xã tham gia trước các hội chợ trong nước, hội nghị kết nối cung cầu do tỉnh tổ chức và tập huấn xuất khẩu của Cục, sau đó mới đăng ký hội chợ nước ngoài.',
      ),
      citations: [cite('Nghị định 28/2018/NĐ-CP'), cite('Luật Thương mại 2005')],
    },
  },
  {
    key: 'promotion-discount-over-50-percent',
    subject: 'Cửa hàng treo biển "xả kho giảm 80%" quanh năm: xử lý thế nào?',
    body: 'Trên trục đường chính có cửa hàng thời trang treo biển thanh lý, xả kho, giảm 80% suốt từ đầu năm. Phường muốn kiểm tra nhưng chưa rõ giới hạn thời gian và mức giảm hiện hành, cách xác định giá gốc.',
    only: ['urban'],
    answer: {
      body: lines(
        '1. Mức giảm giá tối đa đối với hàng hóa, dịch vụ được khuyến mại không vượt quá 50% giá ngay trước thời gian khuyến mại; chương trình khuyến mại tập trung được áp dụng đến 100%. Hàng thực phẩm tươi sống, hàng của thương nhân phá sản, giải thể, thay đổi địa điểm, ngành nghề kinh doanh không chịu giới hạn này.',
        '2. Tổng thời gian khuyến mại giảm giá một nhãn hiệu hàng hóa không quá 120 ngày trong một năm (không tính thời gian khuyến mại tập trung).',
        '3. Giá gốc xác định qua hóa đơn, bảng niêm yết, dữ liệu bán hàng trước ngày khuyến mại; cửa hàng không chứng minh được là có dấu hiệu khuyến mại gian dối.',
        '4. Đề nghị phường chụp ảnh, ghi nhận nhiều thời điểm, chuyển Đội Quản lý thị trường kiểm tra theo Nghị định 98/2020/NĐ-CP; đồng thời nhắc nhở các cửa hàng xung quanh.',
      ),
      citations: [
        cite('Nghị định 81/2018/NĐ-CP', 'Điều 7'),
        cite('Nghị định 81/2018/NĐ-CP', 'Điều 10'),
        cite('Nghị định 128/2024/NĐ-CP'),
        cite('Nghị định 98/2020/NĐ-CP'),
      ],
    },
    returnReason:
      'Phần kiểm tra, xử phạt tại chỗ do Quản lý thị trường thực hiện; đề nghị gửi kèm ảnh chụp có ngày để trả lời đúng tình huống.',
  },
  {
    key: 'advertising-banner-goods-display',
    subject: 'Doanh nghiệp trưng bày, bán thử sản phẩm ở nhà văn hóa thôn có phải xin phép xã?',
    body: 'Một công ty mang máy lọc nước đến nhà văn hóa thôn giới thiệu, tặng quà cho người đến nghe rồi chốt đơn. Thôn cho mượn hội trường. Xã nghi là bán hàng trá hình nhưng không biết áp dụng quy định xúc tiến thương mại hay quy định nào khác?',
    answer: {
      body: lines(
        '1. Giới thiệu kết hợp bán hàng tại nhà văn hóa là bán hàng không tại địa điểm giao dịch thường xuyên. Theo Luật Bảo vệ quyền lợi người tiêu dùng, tổ chức, cá nhân kinh doanh phải thông báo với Ủy ban nhân dân cấp xã nơi tổ chức trước khi thực hiện; không thông báo thì không được tổ chức.',
        '2. Quy định về trưng bày, giới thiệu hàng hóa của Luật Thương mại không loại trừ nghĩa vụ này. Tặng quà để lôi kéo người nghe, nhất là người cao tuổi, là dấu hiệu cần lưu ý.',
        '3. Người tiêu dùng có quyền đơn phương chấm dứt hợp đồng trong thời hạn luật định nếu bên bán cung cấp thông tin không đúng, không đầy đủ; đề nghị xã phổ biến rộng rãi.',
        '4. Yêu cầu trưởng thôn không cho mượn hội trường khi chưa có văn bản tiếp nhận thông báo của xã; mời Đội Quản lý thị trường kiểm tra nguồn gốc hàng.',
      ),
      citations: [
        cite('Luật Bảo vệ quyền lợi người tiêu dùng 2023'),
        cite('Nghị định 55/2024/NĐ-CP'),
        cite('Luật Thương mại 2005'),
      ],
    },
    returnReason:
      'Bản chất là bán hàng không tại địa điểm giao dịch thường xuyên, thuộc Ủy ban Cạnh tranh Quốc gia chủ trì.',
  },
]);
