// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const landQuestions = questionsOf('QLĐĐ', 'Quản lý đất đai', [
  {
    key: 'land-first-certificate-no-papers',
    subject: 'Cấp Giấy chứng nhận lần đầu cho hộ sử dụng đất không có giấy tờ từ trước năm 2014',
    body: lines(
      'Sau khi sắp xếp, xã còn hơn 300 thửa đất ở chưa được cấp giấy chứng nhận lần đầu. Hầu hết là đất do cha ông để lại, bà con ở ổn định từ những năm 1990, không có giấy tờ gì ngoài biên lai nộp thuế nhà đất một số năm. Nhiều chủ hộ đã mất, con cháu sống trên đất nhưng chưa làm thủ tục thừa kế.',
      'Hồ sơ đo đạc của ba xã cũ không cùng hệ tọa độ, có nơi mới có bản đồ giải thửa. Công chức địa chính chỉ có 02 người, mỗi tháng nhận trung bình 35 hồ sơ.',
      'Kính đề nghị Bộ hướng dẫn điều kiện xét cấp đối với trường hợp không có giấy tờ, cách xác nhận thời điểm sử dụng đất khi không còn người làm chứng, trình tự niêm yết và cơ quan ký giấy theo phân cấp mới.',
    ),
    answer: {
      body: lines(
        '1. Trường hợp không có giấy tờ, không vi phạm, không thuộc trường hợp giao trái thẩm quyền áp dụng Điều 138 Luật Đất đai 2024; sử dụng ổn định từ trước ngày 01/7/2014 và được Ủy ban nhân dân cấp xã xác nhận không có tranh chấp, phù hợp quy hoạch thì được xem xét cấp.',
        '2. Trình tự: hộ nộp đơn, tờ khai; xã kiểm tra hiện trạng, thời điểm sử dụng, niêm yết công khai trong thời hạn quy định; lập tờ trình; chuyển thông tin địa chính để xác định nghĩa vụ tài chính.',
        '3. Từ ngày 01/7/2025, theo Nghị định 151/2025/NĐ-CP, Chủ tịch Ủy ban nhân dân cấp xã có thẩm quyền cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân trong trường hợp được quy định.',
        '4. Đề nghị xã chọn làm trước các thửa có bản đồ địa chính, không tranh chấp, lập tổ xác minh nguồn gốc có người cao tuổi, trưởng thôn; không thu thêm khoản tiền ngoài phí, lệ phí.',
      ),
      citations: [
        cite('Luật Đất đai 2024', 'Điều 138'),
        cite('Nghị định 101/2024/NĐ-CP'),
        cite('Nghị định 151/2025/NĐ-CP'),
      ],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết số thửa đã có trong bản đồ địa chính chính quy và số thửa có tranh chấp đang hòa giải.',
      reply: 'Khoảng 240 thửa có bản đồ; 11 thửa có tranh chấp ranh giới, số còn lại ổn định từ trước năm 1993.',
    },
  },
  {
    key: 'land-change-rice-to-residential',
    subject: 'Chuyển mục đích đất lúa sang đất ở cho hộ: thẩm quyền và hạn mức',
    body: 'Từ 01/7/2025 Chủ tịch UBND xã quyết định cho phép chuyển mục đích của hộ gia đình. Xã cần hỏi điều kiện với đất chuyên trồng lúa, căn cứ quy hoạch nào khi quy hoạch cấp huyện còn hiệu lực.',
    answer: {
      body: lines(
        '1. Thẩm quyền cho phép hộ gia đình, cá nhân chuyển mục đích sử dụng đất thuộc Chủ tịch Ủy ban nhân dân cấp xã theo Nghị định 151/2025/NĐ-CP, thực hiện theo Điều 123 Luật Đất đai 2024 với điều kiện phù hợp quy hoạch sử dụng đất, kế hoạch sử dụng đất.',
        '2. Quy hoạch sử dụng đất cấp huyện đã phê duyệt tiếp tục được dùng làm căn cứ trong giai đoạn chuyển tiếp cho đến khi có quy hoạch mới thay thế.',
        '3. Đất chuyên trồng lúa phải bảo đảm điều kiện tại Nghị định 112/2024/NĐ-CP và nộp khoản tiền bảo vệ, phát triển đất trồng lúa (nếu thuộc trường hợp).',
        '4. Hồ sơ: đơn, bản sao giấy chứng nhận, trích lục; xã xác minh, thông báo cơ quan thuế tính tiền sử dụng đất; nộp xong mới ký quyết định. Không chia nhỏ thửa để lách kế hoạch.',
      ),
      citations: [
        cite('Luật Đất đai 2024', 'Điều 123'),
        cite('Nghị định 112/2024/NĐ-CP'),
        cite('Nghị định 151/2025/NĐ-CP'),
      ],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết thửa đất có trong kế hoạch sử dụng đất năm nay và vị trí theo quy hoạch cấp huyện cũ.',
      reply: 'Có 7 trên 10 thửa nằm trong khu vực quy hoạch đất ở; 3 thửa còn lại thuộc đất chuyên trồng lúa ổn định.',
    },
  },
  {
    key: 'land-dispute-conciliation-absent-party',
    subject: 'Hòa giải tranh chấp đất đai mà một bên vắng mặt 2 lần, hướng dẫn bước tiếp theo',
    body: 'Hai anh em tranh chấp 300 m2 vườn. Xã đã mời hòa giải 2 lần nhưng người em không đến. Có lập biên bản không thành được không, nếu không đến thì tòa có nhận đơn?',
    answer: {
      body: lines(
        '1. Việc hòa giải tại Ủy ban nhân dân cấp xã nơi có đất thực hiện theo Điều 235 Luật Đất đai 2024, thời gian không quá 30 ngày kể từ ngày nhận đơn.',
        '2. Khi một bên vắng mặt lần thứ hai không có lý do chính đáng, Hội đồng lập biên bản coi như hòa giải không thành, ghi lý do, chữ ký của bên có mặt và thành viên hội đồng; gửi cho các bên.',
        '3. Với biên bản này, đương sự đủ điều kiện nộp đơn khởi kiện tại Tòa án hoặc đề nghị giải quyết theo thẩm quyền. Biên bản do Chủ tịch hoặc Phó Chủ tịch ký thay mặt Hội đồng.',
        '4. Lưu ý: gửi giấy mời có xác nhận người nhận, gọi điện, có thể mời trưởng thôn đi cùng; lưu hồ sơ để chứng minh đã thông báo hợp lệ.',
      ),
      citations: [cite('Luật Đất đai 2024', 'Điều 235'), cite('Nghị định 102/2024/NĐ-CP')],
    },
  },
  {
    key: 'land-recovery-inventory-ethnic-rituals',
    subject: 'Thu hồi đất có mồ mả, cây thiêng của đồng bào: kiểm đếm và di dời ra sao?',
    body: 'Dự án đường đi qua 1 khu mộ cổ và 3 cây lớn mà bà con coi là nơi thờ. Bà con không đồng ý kiểm đếm. UBND xã phải hoàn thành kiểm đếm trước ngày 30, đề nghị cho biết cách tiếp cận và căn cứ hỗ trợ.',
    only: ['mountain'],
    answer: {
      body: lines(
        '1. Bồi thường, hỗ trợ di dời mồ mả áp dụng theo quy định về bồi thường khi Nhà nước thu hồi đất và mức do Ủy ban nhân dân tỉnh quy định; chi phí tâm linh do đơn vị thực hiện dự án thỏa thuận trong mức được phép.',
        '2. Trình tự tôn trọng tập quán: mời già làng, người có uy tín, chức sắc đến hội ý trước; cho phép bà con chọn ngày, thực hiện nghi lễ; lập biên bản kiểm đếm có chữ ký của già làng khi hộ không ký, ghi rõ lý do.',
        '3. Không cưỡng chế kiểm đếm khi chưa vận động đủ. Nếu phải cưỡng chế kiểm đếm thì theo Luật Đất đai, quyết định và có mặt đại diện Mặt trận Tổ quốc, Công an.',
        '4. Đề xuất chủ đầu tư điều chỉnh tim tuyến nhỏ qua khu mộ nếu kỹ thuật cho phép, chi phí điều chỉnh thường thấp hơn chi phí chậm tiến độ.',
      ),
      citations: [cite('Luật Đất đai 2024', 'Điều 87'), cite('Nghị định 88/2024/NĐ-CP')],
    },
  },
  {
    key: 'land-allocation-forest-household-cert',
    subject: 'Thẩm quyền giao đất lâm nghiệp cho hộ gia đình khi cấp huyện không còn',
    body: 'Hồ sơ giao 46 ha đất rừng sản xuất cho 20 hộ lập từ năm 2024 ở huyện, nay chuyển về xã dở dang. Xin hỏi xã ký quyết định giao tiếp hay lập lại từ đầu, căn cứ nghị định nào.',
    only: ['mountain'],
    answer: {
      body: lines(
        '1. Quyết định giao đất cho hộ gia đình, cá nhân nay thuộc Chủ tịch Ủy ban nhân dân cấp xã theo Nghị định 151/2025/NĐ-CP. Hồ sơ đã hoàn thành các bước hợp lệ thì kế thừa, không phải lập lại từ đầu.',
        '2. Xã rà soát: biên bản xét duyệt, danh sách, trích đo, phương án; bổ sung văn bản bị thiếu, cập nhật tên đơn vị hành chính; niêm yết lại khi có thay đổi ranh giới, đối tượng.',
        '3. Diện tích giao phải nằm trong quy hoạch, kế hoạch và thống nhất với Hạt Kiểm lâm về hiện trạng rừng (rừng phải được xác định trước khi giao). Giao rừng, giao đất nên làm đồng thời.',
        '4. Kết quả: quyết định giao, giấy chứng nhận, hợp đồng hoặc phương án bảo vệ rừng; thu phí, lệ phí theo quy định.',
      ),
      citations: [
        cite('Luật Đất đai 2024'),
        cite('Luật Lâm nghiệp 2017'),
        cite('Nghị định 151/2025/NĐ-CP'),
        cite('Nghị định 131/2025/NĐ-CP'),
      ],
    },
  },
  {
    key: 'land-split-parcel-minimum-area',
    subject: 'Tách thửa dưới diện tích tối thiểu để tặng cho con trong gia đình được không?',
    body: 'Thửa đất ở 180 m2, gia đình muốn tách làm 2 cho 2 con, mỗi thửa 90 m2 có lối đi chung 2 m. Quy định tỉnh tối thiểu là 100 m2 đất ở nông thôn. Xin hỏi hướng giải quyết vì con đã xây nhà trên đó.',
    answer: {
      body: lines(
        '1. Theo Điều 220 Luật Đất đai 2024 và quy định của tỉnh, việc tách thửa phải bảo đảm diện tích tối thiểu, có lối đi; 90 m2 dưới mức tối thiểu nên không được tách thành hai thửa độc lập.',
        '2. Hướng hợp pháp: (a) không tách thửa, cả hai con đứng tên đồng sử dụng, ghi phần của mỗi người theo thỏa thuận; (b) hợp với thửa liền kề nếu có; (c) chờ kiểm tra trường hợp ngoại lệ về tách thửa do nguồn gốc trước ngày có quy định của tỉnh.',
        '3. Về nhà đã xây, kiểm tra giấy phép xây dựng và mục đích sử dụng đất; không xử phạt tách thửa khi chưa làm thủ tục, nhưng lưu ý không cấp giấy chứng nhận riêng cho hai phần.',
        '4. Đề nghị xã trả lời bằng văn bản, kèm trích đoạn quyết định của tỉnh về diện tích tối thiểu.',
      ),
      citations: [cite('Luật Đất đai 2024', 'Điều 220'), cite('Nghị định 101/2024/NĐ-CP')],
    },
    clarification: {
      question:
        'Đề nghị xã cung cấp quyết định của tỉnh về diện tích tối thiểu tách thửa và ngày xây nhà của người con thứ nhất.',
      reply: 'Quyết định của tỉnh ban hành năm 2024; nhà người con thứ nhất xây năm 2019, có ảnh chụp vệ tinh.',
    },
  },
  {
    key: 'land-compensation-price-2026',
    subject: 'Giá đất tính bồi thường áp dụng bảng giá nào từ năm 2026?',
    body: 'Dự án thu hồi 12 ha, phê duyệt phương án đầu năm 2026. Người dân yêu cầu áp dụng bảng giá mới vừa ban hành, Hội đồng bồi thường đang dùng giá cụ thể theo phương án cũ. UBND xã ở giữa, đề nghị hướng dẫn.',
    answer: {
      body: lines(
        '1. Giá đất để tính tiền bồi thường xác định theo giá đất cụ thể tại thời điểm phê duyệt phương án bồi thường, hỗ trợ, tái định cư, trừ trường hợp pháp luật quy định áp dụng bảng giá đất. Bảng giá mới không áp dụng hồi tố cho phương án đã phê duyệt.',
        '2. Nếu phương án đã phê duyệt mà chậm chi trả quá 30 ngày do lỗi của đơn vị thực hiện, hộ được trả thêm khoản tiền chậm chi trả theo quy định.',
        '3. Nếu phương án phải lập lại, điều chỉnh thì giá đất xác định lại tại thời điểm phê duyệt phương án điều chỉnh.',
        '4. Đề nghị Hội đồng công khai căn cứ tính giá và mời tư vấn định giá giải thích cho dân; xã ghi nhận ý kiến bằng biên bản, chuyển cơ quan cấp trên giải quyết.',
      ),
      citations: [
        cite('Luật Đất đai 2024', 'Điều 91'),
        cite('Nghị định 88/2024/NĐ-CP'),
        cite('Nghị định 71/2024/NĐ-CP'),
      ],
    },
  },
  {
    key: 'land-illegal-building-agricultural',
    subject: 'Xây nhà trên đất nông nghiệp từ năm 2021, xã xử phạt hay cấp giấy chứng nhận?',
    body: 'Nhà 80 m2 xây trên đất trồng cây hằng năm năm 2021, chủ nhà đang xin cấp giấy. Xã chưa từng lập biên bản. Đề nghị hướng dẫn cách xử lý đúng pháp luật và có tình.',
    answer: {
      body: lines(
        '1. Xây nhà ở trên đất nông nghiệp mà không chuyển mục đích là vi phạm, xử phạt theo nghị định về xử phạt vi phạm hành chính trong lĩnh vực đất đai; thời hiệu tính theo thời điểm hành vi kết thúc hoặc vẫn tiếp diễn. Công trình xây năm 2021 vẫn cần xem xét theo thời hiệu và biện pháp khắc phục.',
        '2. Luật Đất đai 2024 (Điều 139) có quy định về giải quyết đối với trường hợp vi phạm trước ngày 01/7/2014; công trình năm 2021 không thuộc khoảng thời gian này, vì vậy không cấp giấy chứng nhận cho đất ở theo diện này.',
        '3. Hướng: nếu phù hợp quy hoạch, hộ làm thủ tục chuyển mục đích sử dụng đất và nộp nghĩa vụ tài chính sau khi đã xử lý vi phạm; không phù hợp thì buộc khôi phục.',
        '4. Xã lập biên bản hiện trạng ngay, không vì nể nang mà để kéo dài vì trách nhiệm thuộc người đứng đầu.',
      ),
      citations: [cite('Luật Đất đai 2024', 'Điều 139'), cite('Nghị định 123/2024/NĐ-CP')],
    },
    returnReason:
      'Thời hiệu và biện pháp khắc phục cần ý kiến của Vụ Pháp chế Bộ Nông nghiệp và Môi trường; đề nghị bổ sung biên bản hiện trạng.',
  },
  {
    key: 'land-data-cleaning-campaign',
    subject: 'Xã phải làm gì trong việc làm sạch dữ liệu đất đai, gắn số định danh?',
    body: 'Tỉnh phát động làm giàu, làm sạch dữ liệu đất đai. Thôn nào cũng thiếu giấy chứng nhận bản chụp, chủ đã mất hoặc vợ chồng đứng tên khác. Xã hỏi quy trình thu thập để dân khỏi phải đi lại.',
    answer: {
      body: lines(
        '1. Mục tiêu là thông tin trên giấy chứng nhận khớp với cơ sở dữ liệu quốc gia về dân cư và hiện trạng. Việc đầu tiên là chụp mặt trước, mặt sau giấy và căn cước, không thu bản gốc.',
        '2. Trình tự thuận cho dân: thông báo lịch theo thôn, đặt điểm thu tại nhà văn hóa, có máy quét; người không có giấy chỉ ghi thông tin thửa và người sử dụng để đối chiếu.',
        '3. Trường hợp chủ giấy chứng nhận đã mất: ghi nhận, không bắt thừa kế ngay; hướng dẫn thủ tục đăng ký biến động sau. Không gắn việc làm sạch dữ liệu với điều kiện giải quyết thủ tục khác.',
        '4. Bảo mật: bản chụp lưu trên hệ thống của tỉnh, không gửi qua ứng dụng nhắn tin; người thu ký cam kết.',
      ),
      citations: [cite('Luật Đất đai 2024'), cite('Nghị định 101/2024/NĐ-CP'), cite('Nghị định 226/2025/NĐ-CP')],
    },
  },
  {
    key: 'land-lease-public-5-percent',
    subject: 'Cho thuê đất công ích 5% khi hết hợp đồng: đấu giá hay thỏa thuận?',
    body: 'Xã còn 8 ha đất công ích cho 30 hộ thuê làm ruộng, hợp đồng hết năm nay. Hộ cũ muốn tiếp tục, nhiều hộ khác cũng xin thuê. Đề nghị cho biết hình thức, thời hạn, giá thuê và quỹ thu.',
    only: ['delta', 'mountain'],
    answer: {
      body: lines(
        '1. Đất nông nghiệp sử dụng vào mục đích công ích do Ủy ban nhân dân cấp xã quản lý, cho hộ gia đình, cá nhân thuê theo hình thức đấu giá, thời hạn mỗi lần không quá 10 năm theo Luật Đất đai.',
        '2. Xã lập phương án: diện tích theo thửa, giá khởi điểm (tham khảo đơn giá của tỉnh), điều kiện ưu tiên trong cùng mức giá đối với hộ đang thuê, hộ nghèo nếu phương án cho phép và không trái quy định đấu giá.',
        '3. Thông báo công khai tại thôn, trụ sở; không ký gia hạn thẳng với hộ cũ khi đã hết thời hạn.',
        '4. Tiền thuê nộp ngân sách nhà nước do xã quản lý, sử dụng cho nhu cầu công ích; công khai thu chi. Không dùng đất công ích để trả nợ hoặc đổi công trình.',
      ),
      citations: [
        cite('Luật Đất đai 2024', 'Điều 179'),
        cite('Nghị định 102/2024/NĐ-CP'),
        cite('Nghị định 151/2025/NĐ-CP'),
      ],
    },
  },
]);
