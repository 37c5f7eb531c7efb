// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const petrolQuestions = questionsOf('TTTN', 'Kinh doanh xăng dầu', [
  {
    key: 'petrol-roadside-bottles',
    subject: 'Hộ dân bán xăng chai, xăng can dọc đường: mức xử phạt và cơ quan xử lý',
    body: 'Xã cách cây xăng gần nhất 25 km nên nhiều nhà mua xăng về đựng can, chai nhựa bán lại cho bà con. Chúng tôi biết là sai nhưng nếu cấm hẳn thì bà con không có xăng đi làm rẫy. Kính đề nghị hướng dẫn xử lý và có giải pháp hợp pháp nào thay thế không?',
    only: ['mountain', 'border'],
    answer: {
      body: lines(
        '1. Bán lẻ xăng dầu ngoài cửa hàng có Giấy chứng nhận đủ điều kiện bán lẻ xăng dầu là hành vi vi phạm, bị xử phạt theo Nghị định 99/2020/NĐ-CP, đồng thời tiềm ẩn nguy cơ cháy nổ rất cao. Chủ tịch Ủy ban nhân dân xã xử phạt trong thẩm quyền, vượt thẩm quyền chuyển Đội Quản lý thị trường.',
        '2. Giải pháp hợp pháp: cửa hàng bán lẻ quy mô nhỏ tại địa bàn miền núi theo quy chuẩn kỹ thuật về yêu cầu thiết kế cửa hàng xăng dầu; phương tiện bán lẻ lưu động chỉ được dùng khi đáp ứng quy định và được cơ quan có thẩm quyền của tỉnh cho phép.',
        '3. Đề nghị xã báo cáo nhu cầu (số hộ, sản lượng ước tính, khoảng cách) về Sở Công Thương để tỉnh mời thương nhân phân phối khảo sát mở điểm bán.',
        '4. Trước mắt: tuyên truyền, ký cam kết, không để xăng trong nhà ở, gần bếp; xử lý nghiêm điểm bán cạnh trường học, chợ.',
      ),
      citations: [
        cite('Nghị định 99/2020/NĐ-CP'),
        cite('Nghị định 83/2014/NĐ-CP'),
        cite('Nghị định 95/2021/NĐ-CP'),
        cite('Nghị định 80/2023/NĐ-CP'),
      ],
    },
  },
  {
    key: 'petrol-station-closed-without-notice',
    subject: 'Cửa hàng xăng dầu đóng cửa nhiều ngày không báo cáo thì xã làm gì?',
    body: 'Cửa hàng xăng dầu duy nhất trên địa bàn treo biển "hết xăng" đã 4 ngày. Chủ cửa hàng nói do nhà phân phối không giao. Người dân phản ánh gay gắt. UBND xã có thẩm quyền yêu cầu bán trở lại không, phải báo cáo ai?',
    answer: {
      body: lines(
        '1. Thương nhân bán lẻ chỉ được ngừng bán hàng khi có lý do chính đáng và phải được Sở Công Thương chấp thuận bằng văn bản trước, trừ trường hợp bất khả kháng. Tự ý ngừng bán, giảm thời gian bán là hành vi vi phạm.',
        '2. Ủy ban nhân dân xã lập biên bản ghi nhận tình trạng (thời điểm, lượng tồn trên cột đo, lý do của chủ cửa hàng), báo cáo ngay trong ngày về Sở Công Thương và Đội Quản lý thị trường để kiểm tra hợp đồng, nguồn hàng.',
        '3. Xã không ra văn bản buộc bán trở lại vì việc chấp thuận ngừng bán và xử lý giấy chứng nhận thuộc Sở Công Thương, nhưng có quyền yêu cầu cửa hàng niêm yết thông báo cho người dân.',
        '4. Nếu nhà phân phối không giao hàng theo hợp đồng, cửa hàng cung cấp tài liệu để Sở Công Thương làm việc với thương nhân phân phối.',
      ),
      citations: [cite('Nghị định 83/2014/NĐ-CP'), cite('Nghị định 95/2021/NĐ-CP'), cite('Nghị định 99/2020/NĐ-CP')],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết tên thương nhân phân phối ký hợp đồng với cửa hàng và lượng hàng còn trong bể tại thời điểm kiểm tra.',
      reply:
        'Cửa hàng lấy hàng của một tổng đại lý trong tỉnh; bể xăng còn khoảng 300 lít dưới mức hút, bể dầu còn 1.200 lít.',
    },
  },
  {
    key: 'petrol-new-station-authority',
    subject: 'Doanh nghiệp xin mở cửa hàng xăng dầu mới: xã có ý kiến ở bước nào?',
    body: 'Doanh nghiệp gửi văn bản xin xã "đồng ý chủ trương" cho xây cây xăng trên đất đã mua của dân. UBND xã chưa rõ mình có thẩm quyền gì trong quy trình này và có phải xác nhận phù hợp quy hoạch hay không.',
    answer: {
      body: lines(
        '1. Giấy chứng nhận cửa hàng đủ điều kiện bán lẻ xăng dầu do Sở Công Thương cấp. Pháp luật không có thủ tục "đồng ý chủ trương" của Ủy ban nhân dân xã đối với việc mở cửa hàng xăng dầu.',
        '2. Trách nhiệm của xã nằm ở các thủ tục liên quan: trả lời khi cơ quan cấp tỉnh lấy ý kiến về quy hoạch, đất đai, đấu nối đường; tiếp nhận đăng ký môi trường nếu dự án thuộc đối tượng; quản lý trật tự xây dựng theo phân cấp.',
        '3. Đất phải được chuyển sang đất thương mại, dịch vụ trước khi xây dựng; địa điểm phải phù hợp quy hoạch và khoảng cách an toàn theo quy chuẩn.',
        '4. Đề nghị xã trả lời doanh nghiệp bằng văn bản, hướng dẫn liên hệ Sở Công Thương, Sở Nông nghiệp và Môi trường, Sở Xây dựng; không xác nhận vào đơn.',
      ),
      citations: [cite('Nghị định 83/2014/NĐ-CP'), cite('Nghị định 80/2023/NĐ-CP')],
    },
  },
  {
    key: 'petrol-mini-dispenser',
    subject: 'Cột bơm xăng mini tự lắp trước nhà có được coi là cửa hàng bán lẻ không?',
    body: 'Trên địa bàn có 03 hộ tự mua cột bơm mini bán xăng E5 cho xe máy, lắp sát mặt đường. Các hộ có đăng ký hộ kinh doanh ngành "bán lẻ nhiên liệu". Xin hỏi đăng ký hộ kinh doanh như vậy đã đủ chưa, xã phải xử lý trong thời hạn bao lâu?',
    answer: {
      body: lines(
        '1. Chưa đủ. Đăng ký hộ kinh doanh không thay thế điều kiện kinh doanh. Cửa hàng bán lẻ xăng dầu phải được xây dựng, trang bị theo quy chuẩn kỹ thuật, cột đo được kiểm định và có giấy chứng nhận do Sở Công Thương cấp. Cột bơm mini tự lắp không đáp ứng các điều kiện này.',
        '2. Đề nghị xã kiểm tra ngay, lập biên bản, yêu cầu dừng bán; chuyển hồ sơ cho Đội Quản lý thị trường nếu mức phạt vượt thẩm quyền. Hình thức bổ sung có thể là tịch thu phương tiện vi phạm.',
        '3. Thông báo cho Công an xã về nguy cơ cháy nổ và cho cơ quan đăng ký kinh doanh để nhắc nhở về điều kiện ngành nghề.',
        '4. Thời hạn lập biên bản, ra quyết định xử phạt thực hiện theo Luật Xử lý vi phạm hành chính; không kéo dài chờ hộ "làm giấy tờ".',
      ),
      citations: [
        cite('Nghị định 99/2020/NĐ-CP'),
        cite('Nghị định 83/2014/NĐ-CP'),
        cite('Luật Xử lý vi phạm hành chính 2012'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã cho biết ba cột bơm hoạt động từ khi nào và đã lập biên bản lần nào chưa.',
      reply: 'Cột sớm nhất lắp từ tháng 5 năm nay; xã mới nhắc nhở miệng, chưa lập biên bản.',
    },
    returnReason:
      'Đề nghị Sở Công Thương có ý kiến trước về việc đã kiểm tra 03 hộ này hay chưa; hồ sơ chuyển lên chưa kèm biên bản.',
  },
  {
    key: 'petrol-fishing-boats-offshore',
    subject: 'Tàu dịch vụ bán dầu cho tàu cá tại cửa biển: cấp phép và kiểm tra thế nào?',
    body: 'Tại cửa biển có 05 ghe chuyên bán dầu DO cho tàu cá, giá rẻ hơn cây xăng trên bờ. Chủ ghe không xuất trình được hóa đơn. Đề nghị cho biết loại hình này có được phép hoạt động không, lực lượng nào kiểm tra, xã phối hợp ra sao.',
    only: ['coast'],
    answer: {
      body: lines(
        '1. Bán lẻ dầu cho tàu cá trên mặt nước chỉ được thực hiện bởi cửa hàng bán lẻ xăng dầu trên mặt nước hoặc phương tiện của thương nhân có đủ điều kiện, có giấy chứng nhận. Ghe bán dầu tự phát không hóa đơn là kinh doanh trái phép và có dấu hiệu mua bán hàng không rõ nguồn gốc.',
        '2. Lực lượng kiểm tra: Bộ đội Biên phòng, Cảnh sát biển trên vùng nước thuộc phạm vi phụ trách; Đội Quản lý thị trường và Công an trên bờ, tại bến.',
        '3. Ủy ban nhân dân xã cung cấp danh sách chủ ghe, vị trí neo đậu, thời gian bán; không tự tổ chức kiểm tra trên biển. Đề nghị đưa nội dung này vào quy chế phối hợp với Đồn Biên phòng.',
        '4. Tuyên truyền cho chủ tàu cá lấy hóa đơn khi mua dầu vì hóa đơn còn là căn cứ để hưởng các chính sách hỗ trợ.',
      ),
      citations: [cite('Nghị định 83/2014/NĐ-CP'), cite('Nghị định 99/2020/NĐ-CP')],
    },
  },
  {
    key: 'petrol-price-board-inspection',
    subject: 'Kiểm tra niêm yết giá xăng dầu có phải thông báo trước cho cửa hàng?',
    body: 'Xã muốn kiểm tra bảng giá xăng dầu ngay khi dân báo, có cần quyết định kiểm tra không, sai thì lập biên bản theo mẫu nào?',
    answer: {
      body: lines(
        '1. Khi đang thi hành công vụ mà trực tiếp phát hiện hành vi vi phạm (bảng niêm yết giá sai so với giá công bố), công chức được giao nhiệm vụ có thẩm quyền lập biên bản vi phạm hành chính, không cần quyết định kiểm tra và không phải báo trước.',
        '2. Nếu muốn kiểm tra sổ sách, hóa đơn, lượng tồn, cột đo thì phải có quyết định hoặc kế hoạch kiểm tra của người có thẩm quyền.',
        '3. Biên bản theo mẫu ban hành kèm theo văn bản hướng dẫn Luật Xử lý vi phạm hành chính; kèm ảnh chụp bảng giá có thời gian và thông báo giá của thương nhân đầu mối.',
        '4. Giá bán lẻ do thương nhân đầu mối, phân phối quyết định nhưng không cao hơn giá điều hành; do đó cần đối chiếu với thông báo giá áp dụng cho hệ thống mà cửa hàng thuộc về.',
      ),
      citations: [
        cite('Luật Xử lý vi phạm hành chính 2012'),
        cite('Nghị định 83/2014/NĐ-CP'),
        cite('Nghị định 80/2023/NĐ-CP'),
      ],
    },
  },
]);
