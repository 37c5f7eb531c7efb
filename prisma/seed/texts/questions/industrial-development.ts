// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

const clusters = questionsOf('ĐCK', 'Cụm công nghiệp', [
  {
    key: 'cluster-no-infrastructure-investor',
    subject: 'Cụm công nghiệp chưa có chủ đầu tư hạ tầng thì xã có được tiếp nhận dự án vào không?',
    body: lines(
      'Cụm công nghiệp trên địa bàn rộng 18 ha, do UBND huyện cũ đề nghị thành lập, giao Trung tâm phát triển cụm công nghiệp của huyện quản lý. Sau khi kết thúc hoạt động cấp huyện, trung tâm giải thể, con dấu và hồ sơ gửi tạm tại một kho của tỉnh, chưa có quyết định giao cho cơ quan nào.',
      'Hiện trong cụm có 06 cơ sở đang sản xuất, tiền điện chiếu sáng, thu gom rác do các cơ sở tự góp. Hai doanh nghiệp mới đến xã nộp đơn xin thuê khoảng 2,5 ha, một doanh nghiệp đã ký hợp đồng nguyên tắc với trung tâm cũ từ năm 2024 và đã nộp 300 triệu đồng đặt cọc.',
      'UBND xã xin hỏi: xã có được tiếp nhận, giải quyết cho thuê đất trong cụm không; khoản đặt cọc và hồ sơ cũ do cơ quan nào kế thừa; trong lúc chờ, ai chịu trách nhiệm về hạ tầng chung của cụm?',
    ),
    answer: {
      body: lines(
        '1. Theo Điều 12 Nghị định 139/2025/NĐ-CP, nhiệm vụ quản lý cụm công nghiệp của cấp huyện trước đây chuyển về Ủy ban nhân dân cấp tỉnh. Ủy ban nhân dân xã không giao đất, không chấp thuận dự án trong cụm và không ký hợp đồng thuê đất.',
        '2. Xã thông báo cho doanh nghiệp nộp hồ sơ đăng ký đầu tư về Sở Công Thương (đầu mối về cụm công nghiệp) hoặc cơ quan được tỉnh giao; xã cung cấp thông tin về hiện trạng đất, dân cư, đường giao thông khi được lấy ý kiến.',
        '3. Cần bàn giao về cơ quan được tỉnh giao: hồ sơ thành lập cụm, quy hoạch chi tiết, danh sách nhà đầu tư, công nợ hạ tầng do trung tâm cấp huyện quản lý, kể cả khoản đặt cọc 300 triệu đồng. Cơ quan kế thừa đối chiếu để tiếp tục thực hiện hoặc hoàn trả; xã chỉ xác nhận phần tài sản trên địa bàn.',
        '4. Trong khi tỉnh chưa giao chủ đầu tư hạ tầng, việc cấp nước, thoát nước, thu gom rác trong cụm do đơn vị được tỉnh giao tạm thời quản lý.',
      ),
      citations: [cite('Nghị định 139/2025/NĐ-CP', 'Điều 12'), cite('Nghị định 32/2024/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết cụm đã được thành lập bằng quyết định nào và tỷ lệ lấp đầy hiện tại.',
      reply:
        'Cụm thành lập theo quyết định của tỉnh năm 2019, lấp đầy 35%, còn khoảng 11 ha đất đã giải phóng mặt bằng.',
    },
  },
  {
    key: 'cluster-waste-water-shared-system',
    subject: 'Nước thải chung trong cụm công nghiệp: trách nhiệm kiểm tra khi chưa có trạm xử lý tập trung',
    body: 'Cụm công nghiệp trên địa bàn có 9 cơ sở, chưa có trạm xử lý nước thải tập trung, mỗi cơ sở tự xả ra mương. Người dân kiến nghị liên tục. Xã kiểm tra được đến đâu, kiến nghị ai đầu tư trạm?',
    only: ['delta', 'urban'],
    answer: {
      body: lines(
        '1. Hạ tầng xử lý nước thải tập trung là trách nhiệm của chủ đầu tư hạ tầng cụm công nghiệp. Khi chưa có hạ tầng đồng bộ, từng cơ sở phải tự xử lý nước thải đạt quy chuẩn theo giấy phép môi trường hoặc đăng ký môi trường của cơ sở.',
        '2. Xã kiểm tra trong thẩm quyền: cơ sở thuộc đối tượng đăng ký môi trường do xã tiếp nhận; phản ánh của dân về màu nước, mùi; lập biên bản và đề nghị lấy mẫu. Cơ sở có giấy phép môi trường do tỉnh cấp thì cơ quan cấp giấy phép kiểm tra, xã phối hợp.',
        '3. Về đầu tư trạm: đề nghị Sở Công Thương yêu cầu chủ đầu tư hạ tầng hoặc trình tỉnh bố trí vốn, hỗ trợ theo Nghị định 32/2024/NĐ-CP. Cụm chưa có hạ tầng bảo vệ môi trường thì tạm dừng tiếp nhận dự án có nước thải lớn.',
        '4. Xã công khai đường dây nóng tiếp nhận phản ánh, ghi thời điểm để phục vụ kiểm tra đột xuất.',
      ),
      citations: [
        cite('Nghị định 32/2024/NĐ-CP'),
        cite('Luật Bảo vệ môi trường 2020'),
        cite('Nghị định 08/2022/NĐ-CP'),
      ],
    },
    returnReason:
      'Giấy phép môi trường và xử lý nước thải do Bộ Nông nghiệp và Môi trường chủ trì; Cục chỉ trả lời phần hạ tầng cụm.',
  },
  {
    key: 'cluster-land-squatters',
    subject: 'Đất cụm công nghiệp đã quy hoạch nhưng dân vẫn canh tác, cắm trại: xã bảo vệ thế nào?',
    body: 'Diện tích 6 ha thuộc cụm công nghiệp chưa giải phóng mặt bằng, bà con vẫn trồng sắn, dựng chòi. Doanh nghiệp đã ký thỏa thuận hỗ trợ hạ tầng hối thúc. Xã cưỡng chế hay để nguyên?',
    only: ['mountain', 'delta'],
    answer: {
      body: lines(
        '1. Khi chưa có quyết định thu hồi đất và phương án bồi thường được phê duyệt, hộ dân tiếp tục sử dụng đất theo mục đích đã được xác định; xã không có căn cứ cưỡng chế. Việc dựng chòi mới, lấn chiếm phải lập biên bản để làm cơ sở khi kiểm kê.',
        '2. Trình tự: tỉnh quyết định thu hồi đất theo dự án; kiểm kê, xác định loại đất, nguồn gốc; lập và công khai phương án bồi thường; chi trả; bàn giao mặt bằng.',
        '3. Doanh nghiệp không được tự thỏa thuận miệng, phá rẫy hoặc xây tường bao trước khi có mặt bằng sạch. Xã nhắc nhở bằng văn bản để tránh khiếu kiện.',
        '4. Đề nghị xã lập danh sách hộ đang canh tác, cây trồng, thời điểm; tuyên truyền lịch sử dụng đất và quyền được bồi thường, hỗ trợ chuyển đổi nghề.',
      ),
      citations: [
        cite('Luật Đất đai 2024'),
        cite('Nghị định 32/2024/NĐ-CP'),
        cite('Nghị định 139/2025/NĐ-CP', 'Điều 12'),
      ],
    },
  },
  {
    key: 'cluster-relocation-craft-household',
    subject: 'Di dời 20 hộ làm mộc gây ồn trong khu dân cư vào cụm công nghiệp có được hỗ trợ không?',
    body: 'Tiếng máy cưa, bụi sơn từ 20 hộ mộc ảnh hưởng đến cả thôn. Cụm công nghiệp gần nhất còn đất. Xin hỏi hỗ trợ di dời từ nguồn nào, hộ kinh doanh có được thuê đất trong cụm không?',
    answer: {
      body: lines(
        '1. Nghị định 32/2024/NĐ-CP có quy định về hỗ trợ di dời cơ sở sản xuất gây ô nhiễm vào cụm công nghiệp; mức, đối tượng cụ thể do Ủy ban nhân dân tỉnh ban hành. Đề nghị liên hệ Sở Công Thương về chính sách đang áp dụng.',
        '2. Hộ kinh doanh có thể thuê lại đất, nhà xưởng trong cụm khi dự án phù hợp ngành nghề và có hợp đồng với chủ đầu tư hạ tầng; nhiều hộ nên lập hợp tác xã hoặc thuê chung một nhà xưởng để giảm chi phí.',
        '3. Ngoài di dời, kế hoạch khuyến công của tỉnh có thể hỗ trợ máy móc, hệ thống hút bụi cho hộ chưa thể di dời.',
        '4. Trước mắt xã áp dụng: quy ước giờ làm việc, che chắn, phun sơn trong buồng kín; tiếp nhận đăng ký môi trường của cơ sở thuộc đối tượng và xử lý tiếng ồn vượt quy chuẩn.',
      ),
      citations: [cite('Nghị định 32/2024/NĐ-CP'), cite('Nghị định 45/2012/NĐ-CP'), cite('Nghị định 235/2025/NĐ-CP')],
    },
  },
]);

const promotion = questionsOf('ĐCK', 'Khuyến công, an toàn thực phẩm ngành Công Thương', [
  {
    key: 'industrial-promotion-tea-machine',
    subject: 'Hộ sản xuất chè muốn được hỗ trợ máy sấy: xã làm thủ tục khuyến công thế nào?',
    body: 'Hai hộ và một hợp tác xã chế biến chè của xã muốn nhận hỗ trợ mua máy sao, máy sấy. Xã chưa từng lập đề án khuyến công. Đề nghị cho biết đối tượng, mức hỗ trợ, nơi nhận đơn và thời điểm nộp.',
    only: ['mountain', 'border'],
    answer: {
      body: lines(
        '1. Đối tượng: cơ sở công nghiệp nông thôn (doanh nghiệp nhỏ và vừa, hợp tác xã, tổ hợp tác, hộ kinh doanh) đầu tư sản xuất tại địa bàn theo Nghị định 45/2012/NĐ-CP và nghị định sửa đổi. Hộ gia đình chưa đăng ký kinh doanh cần đăng ký trước.',
        '2. Nội dung phổ biến: hỗ trợ ứng dụng máy móc tiên tiến, chuyển giao công nghệ, xây dựng mô hình trình diễn; mức hỗ trợ là tỷ lệ phần trăm kèm trần theo quy định của Bộ Tài chính và Nghị quyết Hội đồng nhân dân tỉnh, phần còn lại cơ sở đối ứng.',
        '3. Trình tự: cơ sở lập đề án, xã xác nhận địa điểm, gửi Trung tâm Khuyến công của tỉnh (thuộc Sở Công Thương) tổng hợp vào kế hoạch năm sau, thường trước quý III.',
        '4. Ưu tiên: vùng dân tộc thiểu số, sản phẩm đã có chứng nhận OCOP, lao động nữ. Mua máy trước khi có quyết định phê duyệt thường không được hỗ trợ, đề nghị nhắc hộ.',
      ),
      citations: [cite('Nghị định 45/2012/NĐ-CP'), cite('Nghị định 235/2025/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết hai hộ đã đăng ký hộ kinh doanh chưa và công suất máy dự kiến đầu tư.',
      reply: 'Một hộ đã đăng ký, một hộ đang làm; máy sao 80 kg mỗi mẻ, máy sấy 300 kg chè tươi mỗi ngày.',
    },
  },
  {
    key: 'rural-industrial-product-award-commune',
    subject: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp xã: hội đồng và hồ sơ',
    body: 'Theo danh mục mới, xã cấp giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp xã. Kính đề nghị Bộ hướng dẫn thành lập hội đồng, thang điểm, kinh phí, có bao nhiêu sản phẩm được chọn mỗi kỳ.',
    answer: {
      body: lines(
        '1. Bình chọn tổ chức theo cấp; cấp xã tổ chức bình chọn theo kế hoạch do Ủy ban nhân dân xã ban hành, thống nhất với kế hoạch của tỉnh. Giấy chứng nhận cấp xã do Chủ tịch Ủy ban nhân dân xã ký.',
        '2. Hội đồng gồm đại diện Phòng Kinh tế, Hội Nông dân, Hội Phụ nữ, chuyên gia ngành hàng do xã mời; số thành viên lẻ, bỏ phiếu theo thang điểm về khả năng phát triển, kỹ thuật, môi trường, văn hóa.',
        '3. Hồ sơ tham gia: phiếu đăng ký, ảnh, thuyết minh sản phẩm, giấy đăng ký kinh doanh, giấy chứng nhận chất lượng hoặc tự công bố, sản phẩm mẫu. Không giới hạn cứng số sản phẩm nhưng chỉ công nhận sản phẩm đạt ngưỡng điểm.',
        '4. Kinh phí từ nguồn khuyến công của tỉnh và nguồn hợp pháp khác; đề nghị xã lập dự toán gửi Sở Công Thương trước khi ban hành kế hoạch.',
      ),
      citations: [cite('Nghị định 45/2012/NĐ-CP'), cite('Thông tư 26/2014/TT-BCT'), cite('Nghị định 235/2025/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết số sản phẩm dự kiến tham gia và tỉnh đã ban hành kế hoạch bình chọn năm nay chưa.',
      reply: 'Dự kiến 05 sản phẩm; Sở thông báo sẽ ban hành kế hoạch vào quý sau, xã muốn chuẩn bị trước.',
    },
  },
  {
    key: 'food-safety-fish-sauce-workshop',
    subject: 'Cơ sở nước mắm, bún khô trong xã do ngành nào quản lý an toàn thực phẩm?',
    body: 'Xã có 12 hộ làm nước mắm, 8 hộ làm bún, miến. Mỗi lần hướng dẫn lại có ý kiến khác nhau: nông nghiệp, công thương hay y tế. Đề nghị Bộ cung cấp cách phân biệt dễ nhớ và giấy tờ phải có.',
    only: ['coast', 'delta'],
    answer: {
      body: lines(
        '1. Theo Nghị định 15/2018/NĐ-CP, ngành Công Thương quản lý các loại bia, rượu, nước giải khát, sữa chế biến, dầu thực vật, bột, tinh bột, bánh, mứt, kẹo; ngành Nông nghiệp và Môi trường quản lý thủy sản và sản phẩm thủy sản, trong đó có nước mắm; ngành Y tế quản lý thực phẩm chức năng, phụ gia, nước đóng chai.',
        '2. Bún, miến, bánh tráng khô thuộc nhóm bột, tinh bột (ngành Công Thương), nước mắm thuộc ngành nông nghiệp. Cơ sở sản xuất nhiều nhóm sản phẩm thì cơ quan quản lý sản phẩm có sản lượng lớn nhất chịu trách nhiệm chính.',
        '3. Giấy tờ: đăng ký hộ kinh doanh; giấy chứng nhận cơ sở đủ điều kiện (hoặc thuộc diện được miễn: sản xuất ban đầu nhỏ lẻ, ký cam kết); tự công bố sản phẩm; xác nhận kiến thức, khám sức khỏe người trực tiếp sản xuất.',
        '4. Đề nghị xã lập một bảng danh sách 20 cơ sở theo nhóm, mỗi nhóm ghi cơ quan quản lý; hẹn hậu kiểm chung một lần.',
      ),
      citations: [
        cite('Luật An toàn thực phẩm 2010'),
        cite('Nghị định 15/2018/NĐ-CP'),
        cite('Thông tư 43/2018/TT-BCT'),
      ],
    },
  },
  {
    key: 'energy-saving-rice-mill-motor',
    subject: 'Cơ sở sử dụng năng lượng trọng điểm là gì, nhà máy gạo trong xã có phải báo cáo?',
    body: 'Sở gửi danh mục cơ sở sử dụng năng lượng trọng điểm, nhà máy gạo ở xã không có tên nhưng công suất điện khá lớn. Chủ cơ sở hỏi có phải kiểm toán năng lượng không và được hỗ trợ gì khi thay động cơ?',
    only: ['delta', 'urban'],
    answer: {
      body: lines(
        '1. Cơ sở sử dụng năng lượng trọng điểm là cơ sở có mức tiêu thụ hằng năm quy đổi ra dầu tương đương đạt ngưỡng theo quy định, đối với sản xuất công nghiệp là từ 1.000 tấn dầu tương đương. Không có tên trong danh mục thì không bắt buộc kiểm toán năng lượng định kỳ.',
        '2. Cơ sở tính thử: quy đổi lượng điện năm (kWh) và nhiên liệu khác theo hệ số; dưới ngưỡng thì khuyến khích kiểm toán tự nguyện.',
        '3. Hỗ trợ: kế hoạch khuyến công và chương trình tiết kiệm năng lượng của tỉnh, của quốc gia hỗ trợ tư vấn, mô hình trình diễn thay động cơ hiệu suất cao, biến tần; chủ cơ sở gửi nhu cầu qua Sở Công Thương.',
        '4. Xã không có chế độ báo cáo tiêu thụ năng lượng đối với cơ sở dưới ngưỡng, chỉ phối hợp truyền thông.',
      ),
      citations: [cite('Luật Sử dụng năng lượng tiết kiệm và hiệu quả 2010'), cite('Nghị định 21/2011/NĐ-CP')],
    },
  },
  {
    key: 'food-safety-moon-cakes-season',
    subject: 'Kiểm tra bánh trung thu, mứt Tết nhà làm bán qua mạng: xã chủ động được không?',
    body: 'Dịp Trung thu và Tết nhiều chị em làm bánh, mứt tại bếp nhà, bán trong nhóm Zalo cư dân. Phường nhận được phản ánh bánh mốc. Đề nghị cho biết trường hợp nào phải có giấy chứng nhận, trường hợp nào được miễn.',
    only: ['urban'],
    answer: {
      body: lines(
        '1. Bánh, mứt, kẹo thuộc phạm vi quản lý của ngành Công Thương theo Nghị định 15/2018/NĐ-CP. Cơ sở sản xuất nhỏ lẻ không phải có giấy chứng nhận đủ điều kiện nhưng phải bảo đảm điều kiện vệ sinh, nguồn gốc nguyên liệu và chịu sự kiểm tra.',
        '2. Bánh đóng gói sẵn, có nhãn phải tự công bố sản phẩm; bánh làm theo đơn, giao ngay trong ngày, không bao gói sẵn thì không phải công bố.',
        '3. Ủy ban nhân dân cấp xã được phân công quản lý cơ sở nhỏ lẻ theo quyết định phân cấp của tỉnh, do đó chủ động kiểm tra được; đoàn kiểm tra nên có trạm y tế để lấy mẫu nhanh.',
        '4. Với bánh mốc: niêm phong lô còn lại, yêu cầu người bán thu hồi, hoàn tiền cho khách; lập biên bản, xử phạt theo nghị định về an toàn thực phẩm. Nhắc người mua giữ lại bao bì và tin nhắn đặt hàng.',
      ),
      citations: [
        cite('Luật An toàn thực phẩm 2010'),
        cite('Nghị định 15/2018/NĐ-CP'),
        cite('Thông tư 43/2018/TT-BCT'),
        cite('Nghị định 115/2018/NĐ-CP'),
      ],
    },
  },
]);

export const industrialDevelopmentQuestions = [...clusters, ...promotion];
