// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const importExportQuestions = questionsOf('XNK', 'Xuất nhập khẩu, xuất xứ hàng hóa', [
  {
    key: 'co-form-e-cassava-starch',
    subject: 'Doanh nghiệp xuất khẩu tinh bột sắn sang Trung Quốc xin C/O mẫu E ở đâu sau phân cấp?',
    body: 'Nhà máy tinh bột sắn trên địa bàn hỏi sau ngày 01/7/2025 việc cấp giấy chứng nhận xuất xứ chuyển về tỉnh như thế nào, xã có phải xác nhận vùng nguyên liệu cho doanh nghiệp không. Đề nghị Bộ hướng dẫn để xã trả lời thống nhất.',
    answer: {
      body: lines(
        '1. Theo phân cấp tại Nghị định 146/2025/NĐ-CP và Thông tư 40/2025/TT-BCT, cơ quan chuyên môn được Ủy ban nhân dân cấp tỉnh giao thực hiện cấp giấy chứng nhận xuất xứ hàng hóa. Doanh nghiệp nộp hồ sơ qua hệ thống quản lý và cấp chứng nhận xuất xứ điện tử của Bộ, chọn tổ chức cấp tại tỉnh.',
        '2. Hồ sơ cấp C/O: đơn đề nghị, tờ khai hải quan xuất khẩu, hóa đơn, vận đơn, bảng kê khai hàng hóa đạt tiêu chí xuất xứ, quy trình sản xuất, chứng từ nguyên liệu.',
        '3. Ủy ban nhân dân xã không cấp C/O và không có thủ tục "xác nhận vùng nguyên liệu" bắt buộc. Khi cơ quan cấp C/O cần kiểm tra nguồn sắn mua của nông dân, bảng kê thu mua do doanh nghiệp tự lập và chịu trách nhiệm; xã chỉ phối hợp xác minh khi có văn bản đề nghị.',
        '4. Đề nghị doanh nghiệp đăng ký hồ sơ thương nhân trước khi đề nghị cấp C/O lần đầu.',
      ),
      citations: [
        cite('Nghị định 31/2018/NĐ-CP'),
        cite('Nghị định 146/2025/NĐ-CP', 'khoản 6 Điều 28'),
        cite('Thông tư 40/2025/TT-BCT'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã cho biết doanh nghiệp đã từng được cấp C/O hay là lần đầu và mã HS của sản phẩm.',
      reply: 'Doanh nghiệp đã được cấp C/O mẫu E từ năm 2022 tại Phòng Quản lý xuất nhập khẩu khu vực; mã HS 1108.14.',
    },
  },
  {
    key: 'co-cinnamon-origin-confirm',
    subject: 'Thương lái nhờ xã xác nhận nguồn gốc quế vỏ để làm thủ tục xuất khẩu',
    body: 'Thương lái mua quế của khoảng 200 hộ, đề nghị UBND xã đóng dấu xác nhận "quế trồng tại địa phương" trên bảng kê để nộp hồ sơ xin C/O. Xã đã xác nhận vài lần, nay lo sai thẩm quyền. Xin hướng dẫn.',
    only: ['mountain'],
    answer: {
      body: lines(
        '1. Pháp luật về xuất xứ hàng hóa không yêu cầu xác nhận của Ủy ban nhân dân xã. Chứng từ chứng minh nguyên liệu thu mua trong nước là bảng kê thu mua (ghi tên người bán, địa chỉ, khối lượng, ngày mua) do người thu mua lập và chịu trách nhiệm.',
        '2. Đề nghị xã dừng việc đóng dấu vào bảng kê. Nếu cơ quan cấp C/O hoặc hải quan có văn bản đề nghị xác minh, xã trả lời những gì có thể kiểm chứng: diện tích, số hộ trồng, sản lượng ước tính theo số liệu thống kê.',
        '3. Với các bảng kê đã xác nhận, xã rà soát, lưu bản sao; nếu phát hiện khối lượng vượt xa khả năng sản xuất của hộ thì báo cho cơ quan cấp C/O.',
        '4. Quế là lâm sản ngoài gỗ nên khi vận chuyển còn phải có bảng kê lâm sản theo pháp luật lâm nghiệp; nội dung này liên hệ Hạt Kiểm lâm.',
      ),
      citations: [cite('Nghị định 31/2018/NĐ-CP'), cite('Thông tư 40/2025/TT-BCT')],
    },
  },
  {
    key: 'border-resident-duty-free-quota',
    subject: 'Cư dân biên giới gom định mức mua hàng miễn thuế hộ thương lái: xã xử lý ra sao?',
    body: lines(
      'Theo phản ánh của cử tri, tại cửa khẩu phụ có một số người thuê bà con đứng tên mua hàng trong định mức 2 triệu đồng/người/ngày, sau đó gom tại một nhà kho rồi chở về xuôi bằng xe tải. Mỗi lượt đứng tên bà con được trả 50.000 đến 80.000 đồng. Nhiều hộ nghèo coi đây là thu nhập chính.',
      'UBND xã thường xuyên được đề nghị xác nhận cư dân biên giới, kể cả cho người mới đăng ký tạm trú.',
      'Đề nghị hướng dẫn trách nhiệm của UBND xã trong việc này, những điểm cần lưu ý khi xác nhận cư dân biên giới và cách tuyên truyền để bà con hiểu mà không tiếp tay.',
    ),
    only: ['border'],
    answer: {
      body: lines(
        '1. Định mức miễn thuế dành cho cư dân biên giới mua hàng phục vụ sản xuất, tiêu dùng của chính mình; không quá 2.000.000 đồng một người một ngày một lượt và không quá 4 lượt một tháng. Hàng gom để kinh doanh thì phần gom phải nộp thuế như hàng nhập khẩu thông thường.',
        '2. Lực lượng chủ trì kiểm soát là Hải quan và Bộ đội Biên phòng. Ủy ban nhân dân xã phối hợp: cung cấp danh sách cư dân biên giới, xử lý việc cho mượn giấy tờ, tuyên truyền.',
        '3. Khi xác nhận cư dân biên giới, đối chiếu nơi thường trú trên cơ sở dữ liệu dân cư; không xác nhận cho người chỉ tạm trú. Từ khi khai thác dữ liệu dân cư, nhiều thủ tục đã không còn yêu cầu giấy xác nhận của xã, đề nghị thống nhất với cửa khẩu.',
        '4. Tuyên truyền rõ: người đứng tên hộ chịu trách nhiệm về lô hàng, có thể bị xử lý khi trong hàng có hàng cấm.',
      ),
      citations: [cite('Nghị định 14/2018/NĐ-CP'), cite('Nghị định 122/2024/NĐ-CP')],
    },
  },
  {
    key: 'export-rice-small-mill',
    subject: 'Nhà máy xay xát của hộ gia đình muốn xuất khẩu gạo trực tiếp cần điều kiện gì?',
    body: 'Cơ sở xay xát trong xã có kho 300 tấn, được khách Philippines hỏi mua gạo thơm. Chủ cơ sở đang là hộ kinh doanh. Xin hỏi hộ kinh doanh có được xuất khẩu gạo không, giấy chứng nhận xin tại đâu, có phương án nào phù hợp với cơ sở nhỏ?',
    only: ['delta', 'coast'],
    answer: {
      body: lines(
        '1. Kinh doanh xuất khẩu gạo là ngành nghề có điều kiện: thương nhân thành lập theo quy định, có kho chứa thóc, gạo và cơ sở xay xát phù hợp quy chuẩn, có Giấy chứng nhận đủ điều kiện kinh doanh xuất khẩu gạo.',
        '2. Gạo hữu cơ, gạo đồ, gạo tăng cường vi chất dinh dưỡng được xuất khẩu không cần Giấy chứng nhận nhưng phải có chứng từ chứng minh loại gạo; gạo thơm thông thường không thuộc diện này.',
        '3. Phương án cho cơ sở nhỏ: ủy thác xuất khẩu qua thương nhân đã có Giấy chứng nhận; hoặc liên kết cung ứng cho doanh nghiệp xuất khẩu; hoặc thành lập doanh nghiệp và thuê kho, cơ sở xay xát theo quy định.',
        '4. Sau phân cấp, nơi tiếp nhận hồ sơ cấp Giấy chứng nhận căn cứ quyết định công bố thủ tục hành chính của Bộ và của tỉnh; đề nghị tra cứu trên Cổng Dịch vụ công quốc gia trước khi nộp.',
      ),
      citations: [cite('Nghị định 107/2018/NĐ-CP'), cite('Nghị định 01/2025/NĐ-CP'), cite('Nghị định 146/2025/NĐ-CP')],
    },
  },
  {
    key: 'used-machinery-import-coop',
    subject: 'Hợp tác xã mua máy gặt, máy cày cũ từ nước ngoài có được nhập khẩu không?',
    body: 'HTX nông nghiệp muốn nhập 02 máy gặt đập liên hợp đã qua sử dụng của Nhật, sản xuất năm 2014. Có người nói cấm nhập máy quá 10 năm. Xã xin hỏi quy định đúng và cơ quan xác nhận.',
    answer: {
      body: lines(
        '1. Máy móc, thiết bị đã qua sử dụng nhập khẩu để phục vụ sản xuất phải đáp ứng tuổi thiết bị theo quy định (nói chung không quá 10 năm, một số lĩnh vực được dài hơn) và quy chuẩn, tiêu chuẩn về an toàn, môi trường. Đây là lĩnh vực do Bộ Khoa học và Công nghệ hướng dẫn, thủ tục thực hiện tại cơ quan hải quan.',
        '2. Máy sản xuất năm 2014 tính đến nay đã quá 10 năm, vì vậy trước khi đặt cọc, hợp tác xã cần hỏi cơ quan hải quan nơi dự kiến mở tờ khai về tuổi thiết bị áp dụng cho máy thu hoạch và hồ sơ chứng minh năm sản xuất.',
        '3. Về quản lý ngoại thương của Bộ Công Thương, máy gặt không thuộc Danh mục hàng hóa cấm nhập khẩu nếu đáp ứng điều kiện nêu trên, không cần giấy phép nhập khẩu của Bộ.',
        '4. Khuyến nghị: chọn máy sản xuất trong 10 năm gần nhất, yêu cầu bên bán cung cấp chứng thư giám định trước khi xếp hàng.',
      ),
      citations: [cite('Nghị định 69/2018/NĐ-CP'), cite('Luật Quản lý ngoại thương 2017')],
    },
    clarification: {
      question: 'Đề nghị cho biết mã HS dự kiến và giấy tờ chứng minh năm sản xuất của máy.',
      reply: 'Bên bán báo mã HS 8433.51; năm sản xuất ghi trên tem máy là 2014, chưa có chứng thư giám định.',
    },
    returnReason:
      'Tuổi thiết bị thuộc quy định của Bộ Khoa học và Công nghệ; đề nghị cán bộ tăng cường hỏi thêm mã HS trước khi chuyển.',
  },
  {
    key: 'self-certification-small-exporter',
    subject: 'Tự chứng nhận xuất xứ khác gì xin C/O, cơ sở nhỏ nên chọn cách nào?',
    body: 'Cơ sở mây tre đan trong xã bắt đầu gửi hàng đi châu Âu theo kiện nhỏ. Khách yêu cầu "tự khai xuất xứ". Xã không có chuyên môn, nhờ Bộ giải thích cho dễ hiểu.',
    answer: {
      body: lines(
        '1. C/O là giấy do cơ quan nhà nước cấp; tự chứng nhận xuất xứ là người xuất khẩu tự khai trên chứng từ thương mại theo mẫu của hiệp định và tự chịu trách nhiệm.',
        '2. Theo Hiệp định EVFTA, lô hàng có trị giá không quá 6.000 EUR thì bất kỳ nhà xuất khẩu nào cũng được tự chứng nhận xuất xứ; lô lớn hơn thì xin C/O mẫu EUR.1. Với kiện nhỏ, cơ sở nên chọn tự chứng nhận.',
        '3. Cách làm: ghi nguyên văn lời khai xuất xứ theo mẫu bằng tiếng Anh trên hóa đơn, ký tên; đăng tải hồ sơ lên hệ thống của Bộ trong thời hạn quy định; lưu hồ sơ chứng minh nguyên liệu (bảng kê mua mây, tre trong nước).',
        '4. Nếu cơ sở mua bán thành phẩm từ nước khác thì phải kiểm tra quy tắc xuất xứ theo mã HS trước khi khai. Phòng quản lý xuất nhập khẩu của tỉnh có thể hướng dẫn hồ sơ đầu tiên.',
      ),
      citations: [cite('Nghị định 31/2018/NĐ-CP'), cite('Thông tư 11/2020/TT-BCT'), cite('Thông tư 40/2025/TT-BCT')],
    },
  },
  {
    key: 'temporary-import-goods-stored',
    subject: 'Kho gửi hàng tạm nhập, tái xuất trên địa bàn: xã có trách nhiệm giám sát gì?',
    body: 'Có doanh nghiệp thuê bãi của dân làm nơi tập kết container hàng đông lạnh tạm nhập, tái xuất chờ xuất qua lối mở. Xe chạy đêm, nước thải chảy ra đường. UBND xã cần kiểm tra giấy tờ gì, phối hợp với ai?',
    only: ['border'],
    answer: {
      body: lines(
        '1. Kinh doanh tạm nhập, tái xuất thực phẩm đông lạnh là ngành nghề có điều kiện; doanh nghiệp phải có mã số tạm nhập, tái xuất và kho, bãi nằm trong khu vực được quy hoạch, chịu sự giám sát của hải quan. Bãi thuê của dân không được dùng thay cho kho, bãi đã được cấp mã số.',
        '2. Hàng tạm nhập, tái xuất trong thời gian lưu tại Việt Nam chịu giám sát của cơ quan hải quan. Phát hiện container tập kết ngoài địa điểm cho phép, xã báo ngay Hải quan cửa khẩu và Đồn Biên phòng.',
        '3. Trong thẩm quyền của xã: kiểm tra mục đích sử dụng đất của bãi, trật tự xây dựng, xả nước thải ra môi trường, an toàn giao thông trên đường do xã quản lý.',
        '4. Đề nghị xã lập biên bản hiện trạng, ghi số container, biển số xe để cung cấp cho lực lượng chức năng.',
      ),
      citations: [cite('Nghị định 69/2018/NĐ-CP'), cite('Luật Quản lý ngoại thương 2017')],
    },
  },
  {
    key: 'logistics-warehouse-cold',
    subject: 'Đầu tư kho lạnh dịch vụ tại xã: có phải ngành nghề logistics có điều kiện không?',
    body: 'Nhà đầu tư đề xuất kho lạnh 2.000 tấn trữ trái cây và thủy sản. Xã được hỏi về điều kiện kinh doanh dịch vụ logistics. Kính đề nghị hướng dẫn phần thuộc ngành Công Thương để xã trả lời nhà đầu tư.',
    only: ['delta', 'coast', 'urban'],
    answer: {
      body: lines(
        '1. Dịch vụ kho bãi là một loại dịch vụ logistics theo Nghị định 163/2017/NĐ-CP. Nhà đầu tư trong nước chỉ cần đáp ứng điều kiện đầu tư, kinh doanh của từng dịch vụ cụ thể; không có giấy phép logistics riêng.',
        '2. Nhà đầu tư nước ngoài phải đáp ứng thêm điều kiện tiếp cận thị trường theo cam kết quốc tế.',
        '3. Với kho lạnh: chú ý an toàn sử dụng môi chất lạnh (amoniac thuộc nhóm hóa chất phải có biện pháp phòng ngừa sự cố), kiểm định bình chịu áp lực, đấu nối điện công suất lớn, phòng cháy, chữa cháy.',
        '4. Thủ tục thuộc địa phương: chủ trương đầu tư (nếu có), đất đai, xây dựng, môi trường do cơ quan cấp tỉnh hướng dẫn. Xã cung cấp thông tin quy hoạch sử dụng đất và hạ tầng giao thông cho nhà đầu tư.',
      ),
      citations: [cite('Nghị định 163/2017/NĐ-CP'), cite('Luật Hóa chất 2025')],
    },
  },
  {
    key: 'processing-contract-garment-household',
    subject: 'Tổ may gia công cho doanh nghiệp nước ngoài qua trung gian có phải thông báo không?',
    body: 'Tổ hợp tác may 25 lao động nữ nhận hàng gia công của công ty A, công ty A ký với đối tác Hàn Quốc. Vải do phía nước ngoài cấp. Tổ may hỏi có phải làm thủ tục hải quan hay thông báo cơ sở gia công gì không ạ?',
    answer: {
      body: lines(
        '1. Bên nhận gia công cho thương nhân nước ngoài là công ty A; công ty A chịu trách nhiệm thông báo cơ sở gia công, làm thủ tục hải quan và quyết toán nguyên liệu, vật tư. Tổ hợp tác là bên gia công lại nên không trực tiếp làm thủ tục với hải quan.',
        '2. Công ty A phải thông báo cho hải quan việc thuê gia công lại và địa điểm của tổ may; do đó hai bên cần có hợp đồng gia công lại bằng văn bản, ghi địa chỉ, số lượng, định mức.',
        '3. Tổ may giữ riêng nguyên liệu được giao, phế liệu, sản phẩm thừa; không bán vải thừa ra thị trường khi chưa có ý kiến của công ty A vì đây là hàng đang chịu giám sát.',
        '4. Về quản lý tại xã: đăng ký tổ hợp tác, điều kiện lao động, phòng cháy. Không có thủ tục nào của ngành Công Thương phải nộp tại xã.',
      ),
      citations: [cite('Nghị định 69/2018/NĐ-CP'), cite('Luật Thương mại 2005')],
    },
    clarification: {
      question: 'Đề nghị xã gửi bản chụp hợp đồng giữa tổ may và công ty A (che giá trị nếu cần).',
      reply: 'Hai bên mới thỏa thuận miệng, chưa ký hợp đồng; xã đã yêu cầu lập hợp đồng và sẽ gửi khi ký xong.',
    },
  },
]);
