// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

const minerals = questionsOf('ĐCKS', 'Địa chất, khoáng sản', [
  {
    key: 'minerals-handover-to-moit',
    subject: 'Nhiệm vụ quản lý khoáng sản chuyển sang ngành Công Thương: xã bàn giao, đầu mối thế nào?',
    body: 'Từ ngày 01/10/2026 nhiệm vụ địa chất và khoáng sản chuyển về Bộ Công Thương. Xã đang theo dõi 2 mỏ đá, 1 mỏ đất san lấp, hồ sơ lưu ở Sở Nông nghiệp và Môi trường. Kính đề nghị Bộ cho biết đầu mối trả lời doanh nghiệp trong giai đoạn chuyển tiếp.',
    answer: {
      body: lines(
        '1. Theo Nghị quyết 66.25/2026/NQ-CP, chức năng quản lý nhà nước về địa chất, khoáng sản chuyển sang Bộ Công Thương; ở địa phương, tỉnh sắp xếp chức năng, tổ chức từ Sở Nông nghiệp và Môi trường sang Sở Công Thương theo lộ trình từ ngày 01/10/2026.',
        '2. Đầu mối trả lời: trước khi hoàn tất bàn giao, Sở Nông nghiệp và Môi trường vẫn giải quyết hồ sơ đã tiếp nhận; hồ sơ nộp từ thời điểm chuyển giao do Sở Công Thương tiếp nhận.',
        '3. Đề nghị xã lập danh sách 3 mỏ: số giấy phép, thời hạn, tọa độ, chủ giấy phép, nghĩa vụ cải tạo, phục hồi môi trường; gửi Sở Công Thương và lưu bản chính.',
        '4. Trách nhiệm của xã không đổi: phát hiện khai thác trái phép, bảo vệ khoáng sản chưa khai thác, kiểm tra việc thực hiện nghĩa vụ với địa phương.',
      ),
      citations: [
        cite('Nghị quyết 66.25/2026/NQ-CP'),
        cite('Thông tư 50/2026/TT-BCT'),
        cite('Luật Địa chất và khoáng sản 2024'),
      ],
    },
  },
  {
    key: 'minerals-sand-night-pumping',
    subject: 'Bơm hút cát lòng sông ban đêm: xã giữ tang vật, xử phạt đến đâu?',
    body: 'Đêm qua tổ tuần tra giữ được 01 ghe hút cát cùng 12 m3 cát. Chủ ghe bảo chỉ hút cho nhà làm. Thẩm quyền của Chủ tịch UBND xã có tịch thu phương tiện được không? Cát xử lý ra sao?',
    answer: {
      body: lines(
        '1. Khai thác cát lòng sông không có giấy phép là khai thác khoáng sản trái phép; lấy ra khỏi vị trí để dùng cho mục đích gì cũng vi phạm. Mức phạt theo khối lượng, quy mô, xác định theo nghị định xử phạt lĩnh vực khoáng sản.',
        '2. Xã thực hiện: lập biên bản vi phạm, tạm giữ phương tiện và cát; đo khối lượng có xác nhận của chủ ghe; chuyển hồ sơ đến người có thẩm quyền nếu mức phạt hoặc giá trị phương tiện vượt thẩm quyền của Chủ tịch xã. Việc tịch thu phương tiện cần đối chiếu giới hạn giá trị trong thẩm quyền.',
        '3. Cát là tang vật bị tịch thu, bán đấu giá theo quy định, không tự sử dụng cho công trình của xã. Nếu vụ việc lặp lại hoặc có dấu hiệu tội phạm, chuyển Công an.',
        '4. Lưu video, tọa độ, thời điểm; thông báo cho các xã ven sông để phối hợp khép kín.',
      ),
      citations: [
        cite('Luật Địa chất và khoáng sản 2024'),
        cite('Nghị định 36/2020/NĐ-CP'),
        cite('Nghị định 189/2025/NĐ-CP'),
      ],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết giá trị ước tính của phương tiện, lần vi phạm thứ mấy và kết quả xác minh nơi dùng cát.',
      reply:
        'Ghe và máy bơm khoảng 60 triệu đồng, chủ ghe vi phạm lần đầu; xác minh cát để bán lại cho một nhà đang xây.',
    },
  },
  {
    key: 'minerals-fill-soil-house-yard',
    subject: 'Dân hạ đồi san nền, đất thừa cho hàng xóm có bị coi là khai thác khoáng sản?',
    body: 'Hộ gia đình hạ thấp nền rẫy 1,5 m để xây nhà, đất dư khoảng 400 m3 cho hàng xóm đổ nền, có thuê máy xúc. Xã lập biên bản, dân cho rằng quá cứng. Xin hướng dẫn cách xem xét cho đúng tình.',
    only: ['mountain', 'delta'],
    answer: {
      body: lines(
        '1. Đào đắp trong phạm vi đất của hộ để xây nhà, không đưa đất ra ngoài bán là việc sử dụng đất thông thường. Khi đất được đưa ra khỏi thửa, dù không thu tiền, cần xem xét nó có phải khoáng sản nhóm IV, có phải đăng ký thu hồi hay không.',
        '2. Luật Địa chất và khoáng sản có cơ chế đơn giản hơn đối với khoáng sản nhóm IV dùng làm vật liệu san lấp. Đề nghị hỏi Sở Công Thương về thủ tục đăng ký thu hồi cho trường hợp này trước khi xử phạt.',
        '3. Cách xem xét: mục đích chính (làm nền nhà), khối lượng, có bán không, có gây sạt lở, lấp mương không. Nếu không bán và không gây thiệt hại, hướng dẫn hộ lập thủ tục, cam kết không chở ra khỏi thôn.',
        '4. Trường hợp có xe chở bán nhiều lượt thì xử lý theo quy định về khai thác trái phép.',
      ),
      citations: [cite('Luật Địa chất và khoáng sản 2024'), cite('Nghị định 193/2025/NĐ-CP')],
    },
  },
  {
    key: 'minerals-closed-quarry-water-pit',
    subject: 'Mỏ đá đã hết phép chưa đóng cửa, hố sâu đọng nước nguy hiểm cho trẻ em',
    body: 'Mỏ hết giấy phép năm 2023, doanh nghiệp bỏ đi, hố sâu 18 m đọng nước. Trẻ em đến tắm. Xã đã rào tạm. Kính đề nghị Bộ cho biết nghĩa vụ đóng cửa mỏ, tiền ký quỹ, cơ quan xử lý doanh nghiệp bỏ trốn.',
    only: ['mountain', 'delta'],
    answer: {
      body: lines(
        '1. Chủ giấy phép phải lập đề án và đóng cửa mỏ, cải tạo phục hồi môi trường khi giấy phép hết hiệu lực; đã ký quỹ cải tạo phục hồi môi trường thì số tiền này do quỹ bảo vệ môi trường quản lý và dùng để thực hiện nếu chủ giấy phép không thực hiện.',
        '2. Đề nghị xã báo cáo Ủy ban nhân dân tỉnh (qua Sở Công Thương và cơ quan môi trường) để ban hành quyết định đóng cửa mỏ, giao đơn vị thực hiện, sử dụng tiền ký quỹ, truy tìm doanh nghiệp.',
        '3. Phần việc trước mắt của xã: rào cứng, biển cảnh báo hai thứ tiếng nếu có đồng bào, phân công trưởng thôn, nhà trường nhắc học sinh; khóa đường vào mỏ.',
        '4. Lưu hồ sơ về rào chắn, biển báo, ảnh định kỳ để chứng minh trách nhiệm của địa phương.',
      ),
      citations: [
        cite('Luật Địa chất và khoáng sản 2024'),
        cite('Luật Bảo vệ môi trường 2020'),
        cite('Nghị quyết 66.25/2026/NQ-CP'),
      ],
    },
  },
]);

const foreignMarkets = [
  ...questionsOf('TTNN', 'Phát triển thị trường nước ngoài', [
    {
      key: 'foreign-buyer-deposit-verify',
      subject: 'Hợp tác xã nhận đơn hỏi mua từ nước ngoài yêu cầu đặt cọc phí xác minh, có đáng tin không?',
      body: 'HTX dược liệu nhận thư điện tử hỏi mua 20 tấn thảo quả, đối tác đề nghị chuyển 1.800 USD "phí đăng ký nhà cung cấp". Xã nhờ Bộ giúp xác minh công ty ở Dubai và chỉ cách nhận biết lừa đảo.',
      only: ['mountain', 'border'],
      answer: {
        body: lines(
          '1. Yêu cầu bên bán trả trước "phí đăng ký" là dấu hiệu lừa đảo phổ biến. Đề nghị hợp tác xã không chuyển tiền, không gửi bản quét hộ chiếu hay chữ ký.',
          '2. Xác minh: gửi đề nghị kèm tên công ty, địa chỉ, số đăng ký, tài khoản, trang web, thư điện tử nguyên bản tới Vụ Phát triển thị trường nước ngoài hoặc Thương vụ Việt Nam tại nước sở tại; việc hỏi ban đầu không mất phí.',
          '3. Tự kiểm tra thêm: tên miền thư có trùng website công ty; giấy phép kinh doanh tra trên cổng công khai của nước sở tại; yêu cầu gọi video tại văn phòng; đề nghị thanh toán bằng thư tín dụng của ngân hàng lớn.',
          '4. Hợp đồng đầu tiên nên làm lô nhỏ, điều kiện FOB, thanh toán qua ngân hàng trong nước; nhờ ngân hàng kiểm tra thư tín dụng.',
        ),
        citations: [cite('Luật Quản lý ngoại thương 2017'), cite('Nghị định 40/2025/NĐ-CP')],
      },
    },
  ]),
  ...questionsOf('ĐB', 'Hội nhập kinh tế quốc tế', [
    {
      key: 'fta-evfta-fruit-tariff',
      subject: 'Trái cây xuất khẩu của xã được hưởng thuế ưu đãi theo hiệp định nào?',
      body: 'Doanh nghiệp hỏi thuế suất khi xuất thanh long, sầu riêng sang EU, Trung Quốc, Nhật. Xã tra cứu ở đâu?',
      answer: {
        body: lines(
          '1. Thuế suất ưu đãi phụ thuộc thị trường và hiệp định: EU (EVFTA), Nhật Bản (VJEPA, AJCEP, CPTPP, RCEP), Trung Quốc (ACFTA, RCEP). Cùng một loại quả có thể được hưởng nhiều hiệp định, doanh nghiệp chọn mức thấp nhất phù hợp quy tắc xuất xứ.',
          '2. Tra cứu: mã HS của quả; tra biểu cam kết trên trang thông tin của Bộ Công Thương về các FTA và cơ sở dữ liệu thuế quan của nước nhập khẩu. Muốn hưởng ưu đãi phải có chứng nhận xuất xứ hoặc tự chứng nhận xuất xứ.',
          '3. Thuế chỉ là một phần: sầu riêng, thanh long sang Trung Quốc phải có mã số vùng trồng, cơ sở đóng gói và đáp ứng nghị định thư kiểm dịch; thuộc ngành nông nghiệp.',
          '4. Xã chuyển câu hỏi kỹ thuật về mã HS tới Sở Công Thương để được hướng dẫn kèm biểu thuế.',
        ),
        citations: [cite('Nghị định 31/2018/NĐ-CP'), cite('Thông tư 40/2025/TT-BCT')],
      },
    },
  ]),
  ...questionsOf('PVTM', 'Phòng vệ thương mại', [
    {
      key: 'trade-remedy-steel-workshop',
      subject: 'Thép mua về gia công bị áp thuế chống bán phá giá, xưởng nhỏ được miễn không?',
      body: 'Xưởng cửa cuốn mua thép mạ nhập khẩu bị tính thêm thuế chống bán phá giá 15,8%, giá tăng cao. Chủ xưởng hỏi: nguyên liệu sản xuất trong nước có được miễn không, ai giải quyết, xã xác nhận gì?',
      answer: {
        body: lines(
          '1. Thuế chống bán phá giá đánh vào lô hàng nhập khẩu theo quyết định của Bộ Công Thương, do người nhập khẩu nộp; xưởng mua lại từ thương nhân trong nước không phải người khai hải quan nên không được trực tiếp xin miễn.',
          '2. Miễn trừ áp dụng trong các trường hợp quy định (sản phẩm trong nước không sản xuất được, mẫu thử, mục đích nghiên cứu…), đối tượng đề nghị là tổ chức, cá nhân nhập khẩu; Cục Phòng vệ thương mại xem xét.',
          '3. Việc của xưởng: đề nghị nhà cung cấp cho biết mức thuế theo tên nhà sản xuất nước ngoài (mức khác nhau), so sánh với thép sản xuất trong nước.',
          '4. Xã không có thủ tục xác nhận. Nếu nhiều xưởng chịu ảnh hưởng, hiệp hội có thể gửi ý kiến khi Bộ rà soát biện pháp.',
        ),
        citations: [cite('Luật Quản lý ngoại thương 2017'), cite('Nghị định 86/2025/NĐ-CP')],
      },
    },
  ]),
];

export const mineralsAndForeignMarketQuestions = [...minerals, ...foreignMarkets];
