// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const electricityQuestions = questionsOf('ĐL', 'Điện lực', [
  {
    key: 'rooftop-solar-household-surplus',
    subject: 'Hộ gia đình lắp điện mặt trời mái nhà tự dùng có bán điện dư: thông báo với ai?',
    body: 'Nhiều hộ trong xã lắp điện mặt trời áp mái từ 5 đến 10 kW, có hộ muốn bán phần dư cho điện lực. Hộ thì được hướng dẫn nộp ở xã, hộ thì được bảo lên Sở, hộ lại làm với điện lực. Đề nghị Bộ cho biết trình tự thống nhất.',
    answer: {
      body: lines(
        '1. Điện mặt trời mái nhà tự sản xuất, tự tiêu thụ của hộ gia đình công suất nhỏ được miễn giấy phép hoạt động điện lực. Hộ gửi thông báo cho cơ quan chuyên môn của Ủy ban nhân dân cấp tỉnh được giao (Sở Công Thương), đơn vị điện lực và cơ quan quản lý xây dựng, phòng cháy tại địa phương theo mẫu.',
        '2. Trường hợp đấu nối với hệ thống điện và bán điện dư: hộ ký hợp đồng với công ty điện lực; sản lượng bán không vượt tỷ lệ theo Nghị định 58/2025/NĐ-CP; công tơ đo đếm hai chiều do điện lực lắp.',
        '3. Ủy ban nhân dân xã không cấp phép. Việc của xã: tiếp nhận thông tin về công trình xây dựng khi có yêu cầu, nhắc nhở điều kiện kết cấu mái, chống sét, lối đi trên mái và phòng cháy.',
        '4. Hộ chỉ tự dùng, không đấu nối lưới thì không cần ký hợp đồng với điện lực nhưng vẫn nên thông báo để được hướng dẫn an toàn.',
      ),
      citations: [cite('Luật Điện lực 2024'), cite('Nghị định 58/2025/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết các hệ thống đã lắp xong hay đang xin lắp và có bộ lưu trữ điện hay không.',
      reply: 'Có 09 hệ thống đã lắp (03 có bộ lưu trữ), 06 hộ đang hỏi thủ tục; chưa hộ nào bán điện dư.',
    },
  },
  {
    key: 'electricity-price-rented-rooms',
    subject: 'Chủ nhà trọ thu tiền điện 4.000 đồng/kWh của người thuê thì xử lý thế nào?',
    body: 'Khu trọ công nhân trên địa bàn có hơn 600 phòng, chủ trọ thu đồng loạt 4.000 đồng/kWh, công nhân phản ánh lên phường. Điện lực nói chỉ ký hợp đồng với chủ nhà. Xin hướng dẫn cách tính đúng và thẩm quyền xử phạt.',
    only: ['urban', 'delta'],
    answer: {
      body: lines(
        '1. Chủ nhà trọ không được thu tiền điện cao hơn giá bán lẻ điện sinh hoạt do Nhà nước quy định. Cứ 04 người thuê được tính là một hộ sử dụng điện để áp dụng định mức bậc thang; trường hợp không kê khai được số người thì áp dụng giá theo quy định về bậc dành cho người thuê nhà.',
        '2. Cách xử lý: chủ trọ kê khai số người thuê với điện lực (kèm xác nhận tạm trú trên hệ thống dữ liệu dân cư) để được áp giá đúng; người thuê từ 12 tháng trở lên có thể ký hợp đồng trực tiếp với điện lực.',
        '3. Thu cao hơn quy định bị xử phạt theo nghị định về xử phạt vi phạm hành chính trong lĩnh vực điện lực và buộc trả lại tiền thu thừa. Phường lập biên bản, chuyển người có thẩm quyền nếu vượt mức.',
        '4. Đề nghị phường phối hợp điện lực tổ chức kê khai tại chỗ, niêm yết giá ở từng dãy trọ.',
      ),
      citations: [cite('Luật Điện lực 2024'), cite('Quyết định 14/2025/QĐ-TTg'), cite('Nghị định 134/2013/NĐ-CP')],
    },
  },
  {
    key: 'rural-hamlet-without-grid',
    subject: 'Bản chưa có điện lưới: cơ chế đầu tư và nguồn vốn cấp điện nông thôn',
    body: 'Toàn xã còn 02 bản với 74 hộ chưa có điện lưới quốc gia, đang dùng thủy điện nước mini và pin năng lượng. Khoảng cách đến lưới trung áp 9 km đường rừng. Xã đã kiến nghị nhiều kỳ họp. Đề nghị Bộ thông tin chương trình đầu tư và trách nhiệm của địa phương.',
    only: ['mountain', 'border'],
    answer: {
      body: lines(
        '1. Cấp điện nông thôn, miền núi, biên giới, hải đảo thực hiện theo chương trình do cấp có thẩm quyền phê duyệt, kết hợp vốn ngân sách, vốn của tập đoàn điện lực và nguồn hợp pháp khác; Luật Điện lực 2024 quy định chính sách phát triển điện tại khu vực này.',
        '2. Ủy ban nhân dân tỉnh là cơ quan lập danh mục, bố trí vốn và giao chủ đầu tư. Xã cung cấp: danh sách 74 hộ, tọa độ, nhu cầu công suất, phương án tái định cư (nếu có) để tránh đầu tư lãng phí; gửi Sở Công Thương trước kỳ lập kế hoạch đầu tư công.',
        '3. Với tuyến dài 9 km qua rừng, cần so sánh hai phương án: kéo lưới và nguồn điện độc lập (mặt trời kết hợp lưu trữ). Phương án nguồn độc lập thường nhanh hơn, không phải chuyển mục đích sử dụng rừng.',
        '4. Trong thời gian chờ, xã phối hợp điện lực hướng dẫn an toàn đối với thủy điện nước mini; nghiêm cấm dùng dây trần, cọc tre.',
      ),
      citations: [cite('Luật Điện lực 2024'), cite('Nghị định 146/2025/NĐ-CP', 'Chương XVI')],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết hai bản có nằm trong phương án sắp xếp dân cư không và khoảng cách đến đường ô tô.',
      reply: 'Một bản (29 hộ) dự kiến sắp xếp lại; bản còn lại ở ổn định, cách đường ô tô 3 km.',
    },
  },
  {
    key: 'power-cut-without-notice-shrimp',
    subject: 'Cắt điện không báo trước làm chết tôm: trách nhiệm bồi thường của đơn vị điện lực',
    body: lines(
      'Khoảng 23 giờ ngày 12 vừa qua, toàn bộ một tuyến dân cư mất điện 5 tiếng. Các máy quạt nước, sục khí của ao tôm dừng, trong khi phần lớn hộ nuôi không có máy phát dự phòng hoặc máy không đủ công suất. Đến sáng, 14 hộ có tôm nổi đầu và chết, hộ nhiều nhất mất gần 2 tấn tôm sắp thu hoạch.',
      'Đơn vị điện lực trả lời miệng là do sự cố đứt dây, không thuộc trường hợp bồi thường. Tuy nhiên người dân cung cấp tin nhắn thông báo ngừng cấp điện để sửa chữa trên chính tuyến này, ghi ngày 14, nên cho rằng điện lực đã cắt điện theo kế hoạch nhưng báo sai ngày.',
      'UBND xã cần làm gì để bảo vệ quyền lợi của dân, biên bản thiệt hại lập thế nào để có giá trị và cơ quan nào giải quyết khi hai bên không thống nhất?',
    ),
    only: ['coast', 'delta'],
    answer: {
      body: lines(
        '1. Phân biệt: ngừng cấp điện theo kế hoạch phải thông báo trước theo quy định (ít nhất 05 ngày); ngừng khẩn cấp do sự cố phải thông báo nguyên nhân và thời gian dự kiến cấp lại trong thời hạn quy định. Cắt theo kế hoạch sai ngày đã báo được coi là vi phạm nghĩa vụ thông báo.',
        '2. Xã đề nghị điện lực cung cấp nhật ký vận hành, phiếu công tác, nội dung thông báo đã gửi; lập biên bản thiệt hại của 14 hộ (diện tích, lượng tôm, hóa đơn giống, thức ăn), có chứng kiến của cán bộ thủy sản.',
        '3. Các hộ gửi yêu cầu bồi thường cho bên bán điện theo hợp đồng; không thống nhất được thì đề nghị Sở Công Thương hòa giải tranh chấp hợp đồng mua bán điện, hoặc khởi kiện.',
        '4. Khuyến nghị chung: hộ nuôi mật độ cao cần máy phát dự phòng vì lưới điện phân phối không bảo đảm liên tục tuyệt đối; nên ghi yêu cầu thông báo qua tin nhắn trong hợp đồng.',
      ),
      citations: [cite('Luật Điện lực 2024'), cite('Nghị định 134/2013/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã gửi bản chụp thông báo ngừng cấp điện mà người dân đã nhận và danh sách 14 hộ.',
      reply:
        'Xã gửi kèm 02 ảnh thông báo qua Zalo của điện lực (ghi ngày 14) và danh sách 14 hộ, tổng thiệt hại khai báo 1,9 tỷ đồng.',
    },
  },
  {
    key: 'poor-household-electricity-support',
    subject: 'Hộ nghèo mới rà soát cuối năm được hỗ trợ tiền điện từ tháng nào?',
    body: 'Kết quả rà soát hộ nghèo công nhận ngày 20/12, nhưng danh sách chi trả tiền điện lập từ đầu năm. Kính hỏi hộ mới có được hưởng từ tháng 12 không, hộ thoát nghèo có phải cắt ngay trong tháng, mức hỗ trợ bao nhiêu kWh và do xã hay điện lực chi trả?',
    answer: {
      body: lines(
        '1. Mức hỗ trợ hộ nghèo: tương đương tiền điện sử dụng 30 kWh một hộ một tháng tính theo giá bán lẻ điện sinh hoạt bậc 1; hộ chính sách xã hội có lượng điện sử dụng không quá 50 kWh/tháng và không thuộc hộ nghèo được hỗ trợ như hộ nghèo. Điện lực không trực tiếp chi; Ủy ban nhân dân cấp xã chi trả từ ngân sách nhà nước.',
        '2. Thời điểm: hỗ trợ theo danh sách hộ nghèo được cấp có thẩm quyền phê duyệt, tính từ quý kế tiếp hoặc tháng ghi trong quyết định theo hướng dẫn của Bộ Tài chính; hộ được công nhận trong tháng 12 thường bắt đầu hưởng từ tháng 01 năm sau.',
        '3. Hộ thoát nghèo được chi trả đến hết kỳ mà quyết định cũ còn hiệu lực, không truy thu khoản đã nhận đúng.',
        '4. Việc bố trí kinh phí thuộc hướng dẫn của Bộ Tài chính, đề nghị xã trao đổi thêm với Sở Tài chính trước khi lập danh sách.',
      ),
      citations: [cite('Quyết định 14/2025/QĐ-TTg'), cite('Quyết định 60/2014/QĐ-TTg'), cite('Luật Điện lực 2024')],
    },
    returnReason:
      'Kỳ chi trả và nguồn kinh phí do Bộ Tài chính hướng dẫn; đề nghị ghi rõ để tránh trả lời vượt thẩm quyền.',
  },
  {
    key: 'community-run-low-voltage-grid',
    subject: 'Lưới điện hạ thế do hợp tác xã quản lý xuống cấp: bàn giao cho điện lực theo trình tự nào?',
    body: 'HTX điện của xã còn quản lý 6 km đường dây 0,4 kV, tổn thất cao, giá điện dân trả cao hơn nơi khác. HTX đồng ý giao nhưng đòi hoàn vốn. Xã đề nghị hướng dẫn cách xác định giá trị tài sản và bước bàn giao.',
    only: ['delta', 'mountain'],
    answer: {
      body: lines(
        '1. Việc bàn giao lưới điện hạ áp nông thôn từ tổ chức quản lý địa phương sang đơn vị điện lực thực hiện trên cơ sở thỏa thuận, lập hội đồng định giá và có chủ trương của Ủy ban nhân dân tỉnh. Vốn góp của dân, ngân sách và vay được xác định riêng; phần hình thành từ ngân sách không hoàn trả.',
        '2. Các bước: (a) kiểm kê, lập hồ sơ tài sản; (b) hội đồng định giá gồm hợp tác xã, điện lực, cơ quan tài chính và xã; (c) ký biên bản bàn giao, thanh toán phần vốn vay, vốn góp còn lại theo thỏa thuận; (d) điện lực ký hợp đồng trực tiếp với từng hộ, thay công tơ.',
        '3. Trong thời gian chưa bàn giao, hợp tác xã phải có giấy phép hoạt động điện lực lĩnh vực bán lẻ, bán đúng giá do Nhà nước quy định; bán cao hơn bị xử phạt và hoàn trả.',
        '4. Xã chủ trì họp dân, công khai phương án để tránh tranh chấp về vốn góp.',
      ),
      citations: [cite('Luật Điện lực 2024'), cite('Nghị định 61/2025/NĐ-CP'), cite('Quyết định 14/2025/QĐ-TTg')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết số khách hàng, giá bán bình quân và giấy phép của hợp tác xã còn thời hạn không.',
      reply: 'Có 418 hộ; giá bình quân cao hơn điện lực khoảng 12%; giấy phép hết hạn từ năm ngoái.',
    },
  },
  {
    key: 'land-substation-compensation',
    subject: 'Người dân không cho đặt trạm biến áp vì sợ ảnh hưởng sức khỏe, xã tuyên truyền căn cứ nào?',
    body: 'Dự án chống quá tải lưới điện đặt 03 trạm biến áp treo, có 07 hộ phản đối dù trạm nằm trên lề đường. Các hộ yêu cầu văn bản chứng minh không hại sức khỏe và đòi bồi thường. Xin Bộ cung cấp căn cứ trả lời.',
    answer: {
      body: lines(
        '1. Công trình lưới điện phân phối phải bảo đảm khoảng cách an toàn theo Luật Điện lực 2024 và nghị định về bảo vệ công trình điện lực, an toàn điện. Cường độ điện trường tại nơi có người sinh sống phải trong giới hạn cho phép; trạm phân phối công suất nhỏ treo cột thường thấp hơn nhiều lần.',
        '2. Chủ đầu tư có thể đo điện trường trước và sau khi đóng điện với sự chứng kiến của các hộ, công khai kết quả. Đây là cách thuyết phục hiệu quả hơn là chỉ dẫn văn bản.',
        '3. Về bồi thường: chỉ bồi thường, hỗ trợ khi công trình chiếm đất hoặc hạn chế khả năng sử dụng đất, nhà ở trong hành lang an toàn. Trạm treo trên lề đường công cộng không thu hồi đất của hộ thì không phát sinh.',
        '4. Đề nghị xã tổ chức đối thoại, mời điện lực, cơ quan y tế; ghi nhận đề xuất dịch chuyển cột nếu kỹ thuật cho phép.',
      ),
      citations: [cite('Luật Điện lực 2024'), cite('Nghị định 62/2025/NĐ-CP')],
    },
  },
  {
    key: 'ev-charging-station-commune',
    subject: 'Cửa hàng lắp trụ sạc xe điện thu tiền: thuộc ngành điện, cần giấy tờ gì?',
    body: 'HKD muốn lắp 02 trụ sạc xe máy điện trước cửa, thu tiền theo giờ. Hỏi có phải bán lẻ điện ko, giá điện áp dụng loại nào, PCCC ra sao? Xã chưa có hướng dẫn.',
    style: 'clumsy',
    answer: {
      body: lines(
        '1. Cung cấp dịch vụ sạc xe điện có thu tiền là kinh doanh dịch vụ, giá điện áp dụng theo nhóm khách hàng quy định trong cơ cấu biểu giá bán lẻ điện; chủ trụ sạc đề nghị điện lực áp giá, lắp công tơ riêng cho mục đích sạc. Hộ thu tiền dịch vụ sạc, không được tự đặt giá bán lại điện trái quy định.',
        '2. Giấy phép hoạt động điện lực: đơn vị sạc mua điện của điện lực để cung cấp dịch vụ sạc thực hiện theo quy định về các trường hợp được miễn trừ giấy phép; quy mô 02 trụ thường thuộc diện này, đề nghị điện lực địa phương xác nhận khi ký hợp đồng.',
        '3. Thiết bị sạc phải phù hợp quy chuẩn, có bảo vệ chống giật, tiếp địa; không kéo ổ cắm dân dụng, không sạc trong gara kín.',
        '4. Về phòng cháy: tham khảo yêu cầu của Công an xã đối với nhà ở kết hợp kinh doanh; để trụ sạc ngoài trời, xa lối thoát nạn.',
      ),
      citations: [cite('Quyết định 14/2025/QĐ-TTg'), cite('Nghị định 61/2025/NĐ-CP')],
    },
  },
  {
    key: 'electricity-delegation-nineteen-tasks',
    subject: 'Những nhiệm vụ nào của lĩnh vực điện đã phân cấp cho địa phương theo Nghị định 146/2025/NĐ-CP?',
    body: 'Tại hội nghị tỉnh, nhiều xã hỏi Nghị định 146/2025/NĐ-CP phân cấp lĩnh vực điện cho tỉnh đến đâu, xã có việc gì không. Đề nghị Bộ hệ thống ngắn gọn để đưa vào cẩm nang.',
    answer: {
      body: lines(
        '1. Chương XVI của Nghị định 146/2025/NĐ-CP phân cấp 19 nhiệm vụ trong lĩnh vực điện lực từ Bộ Công Thương cho Ủy ban nhân dân cấp tỉnh, gồm các nhóm: phê duyệt, điều chỉnh quy hoạch, kế hoạch ở địa phương; cấp giấy phép một số lĩnh vực hoạt động điện lực; kiểm tra, chấp thuận công trình theo quy mô.',
        '2. Nhiệm vụ của cấp xã trong ngành điện không nằm ở nghị định này mà ở Nghị định 139/2025/NĐ-CP và Nghị định 62/2025/NĐ-CP: bảo vệ công trình điện lực, phối hợp xử lý vi phạm hành lang an toàn, phương án ứng phó vùng hạ du công trình thủy điện.',
        '3. Đối với người dân và doanh nghiệp tại xã: các thủ tục về giấy phép, quy hoạch nộp ở cấp tỉnh; xã hướng dẫn nơi nộp.',
        '4. Nghị định này có hiệu lực đến ngày 01/3/2027, vì vậy các bảng việc của xã nên ghi rõ thời hạn để rà soát.',
      ),
      citations: [
        cite('Nghị định 146/2025/NĐ-CP', 'Chương XVI'),
        cite('Nghị định 139/2025/NĐ-CP'),
        cite('Nghị định 62/2025/NĐ-CP'),
      ],
    },
  },
]);
