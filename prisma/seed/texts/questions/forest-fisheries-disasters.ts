// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

const forest = questionsOf('LNKL', 'Lâm nghiệp, kiểm lâm', [
  {
    key: 'forest-encroachment-slash-burn',
    subject: 'Đồng bào phát nương lấn rừng phòng hộ: xã lập biên bản hay kiểm lâm?',
    body: 'Vụ này phát hiện 4 hộ phát 1,8 ha rừng phòng hộ để trồng lúa nương. Kiểm lâm địa bàn phụ trách 6 xã. Chủ tịch xã có xử phạt được không và xử lý tang vật, diện tích ra sao?',
    only: ['mountain'],
    answer: {
      body: lines(
        '1. Phá rừng trái pháp luật xử phạt theo Nghị định 35/2019/NĐ-CP (sửa đổi bởi Nghị định 07/2022/NĐ-CP); với rừng phòng hộ, diện tích vượt mức quy định phải chuyển cơ quan điều tra. Chủ tịch Ủy ban nhân dân cấp xã xử phạt trong thẩm quyền, còn lại chuyển Hạt Kiểm lâm.',
        '2. Đề nghị xã và kiểm lâm cùng lập biên bản: tọa độ từng điểm, trạng thái rừng, diện tích bằng máy định vị; xác định hộ và thời điểm phát.',
        '3. Biện pháp khắc phục: trồng lại rừng, không canh tác trên diện tích lấn; thu gom cây, không đốt. Vận động hộ khai báo thì xem xét tình tiết giảm nhẹ.',
        '4. Giải pháp gốc: rà soát đất nương của 4 hộ thiếu, đưa vào danh sách hỗ trợ sinh kế, khoán bảo vệ rừng.',
      ),
      citations: [cite('Luật Lâm nghiệp 2017'), cite('Nghị định 35/2019/NĐ-CP'), cite('Nghị định 07/2022/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã gửi tọa độ, ảnh và kết quả đo diện tích của từng điểm.',
      reply: 'Kiểm lâm đã đo 3 điểm: 0,7; 0,6; 0,5 ha; ảnh kèm theo, 01 điểm chưa đo vì mưa.',
    },
  },
  {
    key: 'forest-service-payment-late',
    subject: 'Tiền dịch vụ môi trường rừng chi chậm, dân thắc mắc: ai trả và xã được giữ bao nhiêu?',
    body: 'Cộng đồng thôn bảo vệ 310 ha, năm nay tiền về chậm 5 tháng. Có tin xã giữ lại để làm đường. Xin cho biết trình tự chi trả, mức giữ lại quản lý và cách công khai để bà con tin.',
    only: ['mountain'],
    answer: {
      body: lines(
        '1. Tiền chi trả do quỹ bảo vệ và phát triển rừng tỉnh chuyển cho chủ rừng là cộng đồng dân cư; xã không phải chủ rừng thì không giữ lại khoản nào ngoài phần được giao quản lý theo quy định (nếu là tổ chức chi trả được ủy quyền, có mức chi phí quản lý riêng).',
        '2. Trình tự: xác nhận diện tích bảo vệ, nghiệm thu, danh sách người nhận, kế hoạch chi trả; tạm ứng và quyết toán. Chi chậm thường do nghiệm thu, tài khoản nhận tiền hoặc sai diện tích.',
        '3. Công khai: niêm yết số tiền nhận, ngày nhận, danh sách phân chia, mức chung của cộng đồng; họp thôn lập biên bản.',
        '4. Muốn dùng một phần làm công trình chung phải do cộng đồng tự quyết, biên bản có trên hai phần ba đồng ý là cách làm nên theo.',
      ),
      citations: [cite('Luật Lâm nghiệp 2017'), cite('Nghị định 156/2018/NĐ-CP'), cite('Nghị định 91/2024/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết số tiền, ngày quỹ tỉnh chuyển và đơn vị giữ tài khoản của cộng đồng.',
      reply:
        'Xã không giữ tài khoản; trưởng thôn đứng tên, tiền về tài khoản ngày 11 tháng trước nhưng chưa có biên bản nghiệm thu để chia.',
    },
  },
  {
    key: 'forest-cinnamon-harvest-paper',
    subject: 'Khai thác keo, quế rừng trồng của hộ: có phải xin phép xã và bảng kê lâm sản thế nào?',
    body: 'Bà con khai thác keo, quế đã nhiều năm, nay thương lái yêu cầu phải có giấy tờ nguồn gốc mới mua. Trước đây xã ký xác nhận vào đơn. Xin hướng dẫn giấy tờ tối thiểu, cơ quan nhận bảng kê.',
    only: ['mountain'],
    answer: {
      body: lines(
        '1. Gỗ rừng trồng của hộ do hộ tự quyết định khai thác, không cần xin phép. Người bán lập bảng kê lâm sản khi bán, ghi khối lượng và địa chỉ; lâm sản thông thường từ rừng trồng không phải xác nhận của kiểm lâm, trừ một số trường hợp quy định.',
        '2. Xã không ký xác nhận thay; nếu thương lái yêu cầu, hướng dẫn hộ lập bảng kê và gửi kèm bản sao giấy chứng nhận quyền sử dụng đất.',
        '3. Nếu diện tích quế nằm trong rừng phòng hộ, phải theo phương án khai thác và thông báo Hạt Kiểm lâm.',
        '4. Đề nghị xã in mẫu bảng kê, dán ở nhà văn hóa, mời kiểm lâm hướng dẫn một buổi vào mùa bóc vỏ.',
      ),
      citations: [cite('Luật Lâm nghiệp 2017'), cite('Nghị định 156/2018/NĐ-CP'), cite('Thông tư 26/2022/TT-BNNPTNT')],
    },
  },
]);

const fisheries = questionsOf('TSKN', 'Thủy sản', [
  {
    key: 'fisheries-small-boat-registration-iuu',
    subject: 'Tàu cá dưới 6 m, 6 đến 12 m đăng ký ở đâu, xã quản lý ra sao để chống khai thác IUU?',
    body: 'Xã biển có 240 tàu, hơn một nửa dưới 12 m. Tàu mua bán trao tay, không rõ chủ. Chúng tôi lúng túng về đăng ký, đánh dấu, cấp phép. Kính đề nghị hướng dẫn phần việc của xã trong đợt thanh tra sắp tới.',
    only: ['coast'],
    answer: {
      body: lines(
        '1. Tàu có chiều dài lớn nhất từ 6 m trở lên phải đăng ký và có Giấy phép khai thác thủy sản do cơ quan cấp tỉnh cấp; từ 12 m trở lên phải đăng kiểm; từ 15 m trở lên phải lắp thiết bị giám sát hành trình. Tàu dưới 6 m không phải đăng ký nhưng Ủy ban nhân dân cấp xã thống kê, quản lý theo phân cấp.',
        '2. Việc của xã: danh sách tàu theo chủ, ký hiệu; kiểm tra tàu vào ra ở bến cá nhỏ; phát hiện tàu ba không (không đăng ký, không đăng kiểm, không giấy phép) và hoàn thiện hồ sơ hoặc báo cáo; phối hợp Biên phòng.',
        '3. Mua bán tàu phải đăng ký sang tên; chủ cũ còn đứng tên thì chịu trách nhiệm khi tàu vi phạm.',
        '4. Xử phạt theo Nghị định 38/2024/NĐ-CP; xã không cấp giấy xác nhận thay cơ quan đăng ký.',
      ),
      citations: [
        cite('Luật Thủy sản 2017'),
        cite('Nghị định 26/2019/NĐ-CP'),
        cite('Nghị định 37/2024/NĐ-CP'),
        cite('Nghị định 38/2024/NĐ-CP'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã cho biết số tàu chưa đăng ký và số tàu trên 15 m chưa lắp thiết bị giám sát.',
      reply: 'Trong 240 tàu, 61 tàu chưa đăng ký hoặc chưa sang tên, 03 tàu trên 15 m thiết bị hỏng đang sửa.',
    },
  },
  {
    key: 'fisheries-shrimp-pond-water-area',
    subject: 'Hộ nuôi tôm ven biển lấn bãi bồi, muốn xin giao khu vực biển: thẩm quyền nào?',
    body: 'Khoảng 30 hộ quây lưới nuôi hàu, tôm trên bãi bồi từ nhiều năm. Dân muốn có giấy tờ để yên tâm đầu tư. Xã xin biết thẩm quyền giao khu vực biển và điều kiện với hộ nhỏ.',
    only: ['coast'],
    answer: {
      body: lines(
        '1. Giao khu vực biển cho cá nhân nuôi trồng thủy sản thực hiện theo pháp luật về biển và thủy sản; thẩm quyền đã phân cấp cho Ủy ban nhân dân cấp xã đối với hộ, cá nhân địa phương trong phạm vi, diện tích theo quy định (đề nghị đối chiếu Nghị định 131/2025/NĐ-CP và phân cấp của tỉnh).',
        '2. Điều kiện: phù hợp quy hoạch, không cản luồng lạch, có đăng ký nuôi trồng; diện tích và thời hạn giao ghi trong quyết định.',
        '3. Trường hợp quây lưới không phép: rà soát từng hộ, trường hợp phù hợp quy hoạch thì hướng dẫn làm thủ tục, không phù hợp thì yêu cầu tháo dỡ theo lộ trình trước mùa bão.',
        '4. Xã lập sơ đồ có tọa độ, thông báo tại thôn, tránh cấp chồng; không thu tiền ngoài quy định.',
      ),
      citations: [cite('Luật Thủy sản 2017'), cite('Nghị định 131/2025/NĐ-CP'), cite('Nghị định 26/2019/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết tổng diện tích quây lưới và vị trí so với luồng tàu.',
      reply: 'Khoảng 18 ha, trong đó 4 hộ quây lấn ra luồng vào bến cá; xã đã có tọa độ từng hộ.',
    },
  },
]);

const irrigationAndDisasters = [
  ...questionsOf('TL', 'Thủy lợi', [
    {
      key: 'irrigation-canal-encroachment-house',
      subject: 'Nhà dân xây đè lên kênh nội đồng do xã quản lý, xử lý và khôi phục ra sao?',
      body: 'Kênh nội đồng mặt cắt 1,2 m bị 3 nhà san lấp 35 m để làm sân. Mùa mưa ruộng phía trên ngập. Xã nhắc miệng nhiều lần. Đề nghị cho biết thẩm quyền, cách buộc khôi phục và ai chịu chi phí.',
      only: ['delta', 'mountain'],
      answer: {
        body: lines(
          '1. San lấp kênh mương, xây công trình trong phạm vi bảo vệ công trình thủy lợi bị cấm theo Luật Thủy lợi; mức phạt theo Nghị định 03/2022/NĐ-CP và buộc khôi phục tình trạng ban đầu. Chi phí do người vi phạm chịu.',
          '2. Trình tự: xác định công trình thuộc ai quản lý (xã hay tổ chức thủy nông cơ sở); lập biên bản, đo chiều dài, lưu ảnh; quyết định xử phạt kèm thời hạn khôi phục; quá hạn thì cưỡng chế.',
          '3. Trước khi cưỡng chế, mời các hộ ruộng phía trên ký xác nhận thiệt hại, thuyết phục bằng phương án đặt cống hộp nếu địa hình cho phép.',
          '4. Đề nghị cắm mốc phạm vi bảo vệ kênh, đưa vào hương ước, giao tổ thủy nông kiểm tra mỗi tháng.',
        ),
        citations: [cite('Luật Thủy lợi 2017'), cite('Nghị định 03/2022/NĐ-CP'), cite('Nghị định 67/2018/NĐ-CP')],
      },
    },
  ]),
  ...questionsOf('ĐĐPCTT', 'Phòng, chống thiên tai', [
    {
      key: 'disaster-compensation-storm-crops',
      subject: 'Bão làm đổ 60 ha ngô, hồ sơ hỗ trợ khôi phục sản xuất gồm những gì?',
      body: 'Sau bão xã thống kê 60 ha ngô, 210 hộ thiệt hại trên 70%. Mẫu cũ ghi cấp huyện xác nhận. Người dân sợ hết thời hạn. Đề nghị hướng dẫn biểu mẫu, cấp xác nhận, thời điểm nộp.',
      answer: {
        body: lines(
          '1. Chính sách hỗ trợ khôi phục sản xuất vùng bị thiên tai áp dụng Nghị định 09/2025/NĐ-CP; đối tượng là hộ có diện tích thiệt hại đúng tỷ lệ, đã thực hiện kê khai sản xuất (nếu có yêu cầu).',
          '2. Hồ sơ: đơn của hộ, bảng thống kê thiệt hại do xã xác nhận sau kiểm tra thực tế, biên bản kiểm tra có thôn, hội nông dân, ảnh. Cấp xác nhận cấp huyện cũ thay bằng cơ quan được giao theo quy định hiện hành, đề nghị xem văn bản của tỉnh.',
          '3. Thực hiện ngay: lập danh sách niêm yết 5 ngày, ghi ý kiến; ưu tiên hộ nghèo, gửi trước để tạm ứng giống.',
          '4. Lưu ý: không gộp thiệt hại từ nhiều đợt, không kê đất không canh tác; mỗi hộ một phiếu có chữ ký.',
        ),
        citations: [cite('Nghị định 09/2025/NĐ-CP'), cite('Luật Phòng, chống thiên tai 2013')],
      },
      clarification: {
        question: 'Đề nghị xã cho biết ngày xảy ra bão, tỷ lệ thiệt hại theo từng khung và số hộ có đơn.',
        reply: 'Bão ngày 27 tháng trước; 138 hộ thiệt hại trên 70%, 72 hộ từ 30 đến 70%; 190 hộ đã có đơn.',
      },
    },
  ]),
];

export const forestFisheriesDisasterQuestions = [...forest, ...fisheries, ...irrigationAndDisasters];
