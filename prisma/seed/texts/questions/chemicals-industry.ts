// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

const chemicals = questionsOf('HC', 'Hóa chất', [
  {
    key: 'chemicals-ice-plant-ammonia',
    subject: 'Nhà máy nước đá dùng amoniac cạnh chợ: yêu cầu về phòng ngừa sự cố hóa chất',
    body: 'Nhà máy nước đá cũ sử dụng khoảng 800 kg NH3, nằm sát chợ cá. Tháng trước rò rỉ, mùi khai lan ra làm tiểu thương phải chạy. Xã đề nghị hướng dẫn: cơ sở phải có kế hoạch hay biện pháp ứng phó, cấp nào phê duyệt, xã kiểm tra nội dung gì?',
    only: ['coast', 'delta'],
    answer: {
      body: lines(
        '1. Cơ sở sử dụng hóa chất nguy hiểm phải lập kế hoạch hoặc biện pháp phòng ngừa, ứng phó sự cố hóa chất tùy khối lượng tồn trữ lớn nhất tại một thời điểm. Ngưỡng của từng chất theo phụ lục của nghị định hướng dẫn Luật Hóa chất 2025; 800 kg amoniac cần đối chiếu với ngưỡng này để xác định loại hồ sơ.',
        '2. Cơ sở thuộc diện lập biện pháp thì tự ban hành, thực hiện và gửi cơ quan quản lý; thuộc diện lập kế hoạch thì trình cơ quan có thẩm quyền của tỉnh hoặc Bộ thẩm định theo phân cấp.',
        '3. Nội dung xã kiểm tra: có hồ sơ hay chưa; đầu dò rò rỉ, còi báo; mặt nạ, bộ quần áo chống hóa chất; giấy kiểm định hệ thống lạnh; người vận hành đã huấn luyện; sơ đồ thoát nạn cho chợ.',
        '4. Sau sự cố vừa rồi, đề nghị xã lập biên bản, báo cáo Sở Công Thương; yêu cầu dừng vận hành đến khi có kết quả kiểm định lại đường ống, van; thống nhất phương án sơ tán với Ban quản lý chợ.',
      ),
      citations: [
        cite('Luật Hóa chất 2025'),
        cite('Nghị định 26/2026/NĐ-CP'),
        cite('Luật An toàn, vệ sinh lao động 2015'),
      ],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết hệ thống lạnh của nhà máy đã được kiểm định lần gần nhất khi nào và công suất sản xuất.',
      reply:
        'Giấy kiểm định hết hạn từ tháng 3; công suất 1.500 cây đá một ngày; chủ cơ sở chưa có hồ sơ về sự cố hóa chất.',
    },
  },
  {
    key: 'chemicals-retail-acetone-shop',
    subject: 'Cửa hàng bán cồn công nghiệp, axeton, keo dán có phải xin giấy phép kinh doanh hóa chất?',
    body: 'Trên địa bàn có 04 cửa hàng vật tư bán lẻ cồn, axeton, sơn, keo cho xưởng mộc. Chủ cửa hàng hỏi theo Luật Hóa chất mới có phải xin giấy chứng nhận đủ điều kiện không. Xin trả lời theo cách dễ hiểu để xã thông báo.',
    answer: {
      body: lines(
        '1. Trả lời theo nhóm chất: (a) sơn, keo là sản phẩm chứa hóa chất, không phải kinh doanh hóa chất có điều kiện; (b) cồn công nghiệp, axeton là hóa chất, việc phải có giấy chứng nhận hay không phụ thuộc chất đó có trong danh mục hóa chất sản xuất, kinh doanh có điều kiện hay không.',
        '2. Axeton đồng thời nằm trong nhóm tiền chất công nghiệp nên người bán phải lập sổ theo dõi, ghi thông tin người mua, lưu chứng từ theo quy định về kiểm soát tiền chất.',
        '3. Thẩm quyền cấp giấy chứng nhận đủ điều kiện: cơ quan chuyên môn của tỉnh theo phân cấp; xã không cấp.',
        '4. Dù không thuộc diện cấp giấy, cửa hàng phải: có phiếu an toàn hóa chất bằng tiếng Việt, nhãn đầy đủ, kho thông thoáng, không san chiết sang chai nước uống, có bình chữa cháy.',
      ),
      citations: [cite('Luật Hóa chất 2025'), cite('Nghị định 26/2026/NĐ-CP'), cite('Luật Phòng, chống ma túy 2021')],
    },
  },
  {
    key: 'chemicals-gold-mercury-cyanide',
    subject: 'Phát hiện xyanua, thủy ngân tại bãi đãi vàng trái phép: thu giữ và tiêu hủy thế nào?',
    body: 'Tổ công tác của xã phát hiện lán trại đãi vàng có 3 can nghi xyanua, một lọ thủy ngân, người đã bỏ trốn. Dân ở hạ nguồn dùng nước suối. Kính đề nghị Bộ cho biết phải làm gì trong ngày và cơ quan tiếp nhận.',
    only: ['mountain'],
    answer: {
      body: lines(
        '1. Xử lý trong ngày: không mở can, không di chuyển bằng tay không; khoanh vùng, treo biển cảnh báo; thông báo ngay cho dân hạ nguồn ngừng lấy nước suối; báo Công an xã, Công an tỉnh (môi trường, điều tra), Sở Công Thương và cơ quan môi trường của tỉnh.',
        '2. Xyanua là hóa chất độc nằm trong nhóm kiểm soát chặt; thủy ngân bị kiểm soát theo công ước quốc tế. Việc thu gom, vận chuyển phải do đơn vị có chức năng xử lý chất thải nguy hại thực hiện. Xã không chôn lấp, không đốt.',
        '3. Lấy mẫu nước tại 03 điểm (bãi đãi, giữa suối, nơi dân lấy nước) và gửi kiểm nghiệm để có căn cứ cho người dân dùng lại.',
        '4. Lập hồ sơ vụ việc khai thác khoáng sản trái phép, sử dụng hóa chất độc để chuyển cơ quan điều tra; kèm ảnh hiện trường có tọa độ.',
      ),
      citations: [
        cite('Luật Hóa chất 2025'),
        cite('Luật Địa chất và khoáng sản 2024'),
        cite('Luật Bảo vệ môi trường 2020'),
      ],
    },
  },
  {
    key: 'chemicals-school-lab-old-stock',
    subject: 'Trường học thanh lý hóa chất thí nghiệm hết hạn, xã hướng dẫn cách nào?',
    body: 'Sau sáp nhập, trường THPT giao lại kho hóa chất thí nghiệm cũ khoảng 90 kg, nhiều lọ mất nhãn. Trường hỏi đem về xã chôn lấp được không. UBND phường không có chuyên môn.',
    only: ['urban'],
    answer: {
      body: lines(
        '1. Hóa chất thí nghiệm hết hạn, mất nhãn là chất thải nguy hại, không được chôn lấp, đổ xuống cống hoặc gửi thu gom rác sinh hoạt. Nhà trường là chủ nguồn thải, ký hợp đồng với đơn vị có chức năng thu gom, xử lý chất thải nguy hại.',
        '2. Trước khi bàn giao: một người có chuyên môn phân loại theo nhóm (axit, bazơ, dung môi, chất oxy hóa, không rõ), xếp riêng từng thùng nhựa, dán nhãn "chưa rõ thành phần" cho lọ mất nhãn; lọ có tinh thể quanh nút (có thể là ete, picric) tuyệt đối không mở, báo ngay cơ quan công an.',
        '3. Ủy ban nhân dân phường tạo điều kiện để cơ quan môi trường của tỉnh hướng dẫn đơn vị xử lý, không tự nhận về.',
        '4. Kinh phí thuộc nhà trường hoặc cơ quan quản lý giáo dục; đề nghị phường có văn bản gửi Sở Giáo dục và Đào tạo tổng hợp chung các trường.',
      ),
      citations: [cite('Luật Bảo vệ môi trường 2020'), cite('Nghị định 08/2022/NĐ-CP'), cite('Luật Hóa chất 2025')],
    },
    returnReason: 'Phần xử lý chất thải nguy hại do ngành môi trường chủ trì; Cục chỉ trả lời phần an toàn hóa chất.',
  },
  {
    key: 'chemicals-chlorine-transport',
    subject: 'Vận chuyển 20 bình chứa clo cho trạm cấp nước có phải xin giấy phép?',
    body: 'Trạm cấp nước xã mua clo lỏng đựng bình 68 kg, mỗi chuyến xe tải chở 20 bình. Nhà cung cấp bảo trạm phải tự xin giấy phép vận chuyển. Xã hỏi ai chịu trách nhiệm xin và có điều kiện gì cho bình chứa?',
    answer: {
      body: lines(
        '1. Clo là hàng hóa nguy hiểm. Người vận tải hoặc chủ hàng tự vận chuyển phải có giấy phép vận chuyển hàng hóa nguy hiểm khi đến mức quy định; nếu nhà cung cấp chở đến trạm thì nhà cung cấp hoặc đơn vị vận tải chịu trách nhiệm xin phép. Đề nghị trạm quy định rõ điều này trong hợp đồng.',
        '2. Phương tiện: có giá đỡ, chằng buộc, biểu trưng nguy hiểm; lái xe và người áp tải có giấy chứng nhận tập huấn; không đi qua khu đông dân vào giờ cao điểm.',
        '3. Bình clo là thiết bị chịu áp lực, phải kiểm định, có nắp chụp van; kho của trạm tách rời phòng trực, có mặt nạ, vòi nước, quạt thông gió và túi vôi bột.',
        '4. Trạm xem xét chuyển sang dung dịch natri hypoclorit để giảm nguy cơ; nếu vẫn dùng clo, lập biện pháp phòng ngừa, ứng phó sự cố và gửi Công an xã, trạm y tế.',
      ),
      citations: [cite('Nghị định 161/2024/NĐ-CP'), cite('Luật Hóa chất 2025'), cite('Nghị định 44/2016/NĐ-CP')],
    },
  },
]);

const industry = questionsOf('CN', 'Công nghiệp', [
  {
    key: 'industry-beer-craft-licence',
    subject: 'Cơ sở làm bia thủ công (craft beer) công suất nhỏ có phải xin giấy phép sản xuất?',
    body: 'Một nhóm bạn trẻ mở quán bia tươi thủ công, nồi nấu 300 lít. Họ nói bia không phải giấy phép như rượu. UBND phường xin ý kiến để trả lời và quản lý.',
    only: ['urban'],
    answer: {
      body: lines(
        '1. Bia có độ cồn thấp hơn 5,5 độ không áp dụng quy định về giấy phép kinh doanh rượu. Cơ sở sản xuất bia phải đăng ký kinh doanh, bảo đảm điều kiện an toàn thực phẩm đối với sản phẩm do ngành Công Thương quản lý và tự công bố sản phẩm; cơ sở nhỏ lẻ theo quy định riêng của Thông tư 43/2018/TT-BCT.',
        '2. Nếu sản phẩm có độ cồn từ 5,5 độ trở lên (một số loại bia đậm) thì cần kiểm nghiệm lại vì có thể phải áp dụng quy định về sản xuất rượu.',
        '3. Cơ sở còn có nghĩa vụ về thuế tiêu thụ đặc biệt, hóa đơn, nhãn ghi độ cồn, cảnh báo, và quy định không bán cho người dưới 18 tuổi.',
        '4. Phường kiểm tra thêm: điện cho nồi nấu, hệ thống thông gió (khí CO2), thoát nước thải, phòng cháy; nhắc chủ quán làm tài liệu công bố trước khi mở bán.',
      ),
      citations: [cite('Nghị định 15/2018/NĐ-CP'), cite('Thông tư 43/2018/TT-BCT'), cite('Nghị định 105/2017/NĐ-CP')],
    },
    returnReason:
      'Phần an toàn thực phẩm của ngành do Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công chủ trì; đề nghị chuyển, Cục Công nghiệp cho ý kiến phối hợp.',
  },
  {
    key: 'industry-mechanical-supporting-incentive',
    subject: 'Xưởng cơ khí nhỏ muốn tham gia chương trình phát triển công nghiệp hỗ trợ',
    body: 'Xưởng cơ khí 12 lao động gia công khung thép, linh kiện máy nông nghiệp theo đơn đặt hàng của một công ty lớn. Chủ xưởng nghe có ưu đãi cho công nghiệp hỗ trợ về thuế và vay vốn. Xã xin hướng dẫn điều kiện và nơi nộp.',
    answer: {
      body: lines(
        '1. Ưu đãi công nghiệp hỗ trợ áp dụng cho dự án sản xuất sản phẩm thuộc Danh mục sản phẩm công nghiệp hỗ trợ ưu tiên phát triển; cơ sở cần được xác nhận ưu đãi và đáp ứng chất lượng của doanh nghiệp mua. Linh kiện máy nông nghiệp cần đối chiếu danh mục theo tên, mã sản phẩm.',
        '2. Thẩm quyền xác nhận đã phân cấp cho cơ quan địa phương theo quy mô dự án; hồ sơ nộp tại Sở Công Thương để hướng dẫn. Xã không xác nhận.',
        '3. Với xưởng nhỏ, các hỗ trợ thực tế dễ tiếp cận hơn: khuyến công (máy CNC, tư vấn tổ chức sản xuất), chương trình kết nối cung ứng, tập huấn 5S, quản lý chất lượng do tỉnh và Bộ tổ chức; đăng ký qua Sở.',
        '4. Đề nghị chủ xưởng chuẩn bị: hợp đồng cung ứng, bản vẽ, báo cáo tài chính 02 năm, danh sách máy móc.',
      ),
      citations: [cite('Nghị định 111/2015/NĐ-CP'), cite('Nghị định 205/2025/NĐ-CP'), cite('Nghị định 45/2012/NĐ-CP')],
    },
  },
  {
    key: 'industry-tobacco-leaf-drying',
    subject: 'Hộ sấy lá thuốc lá bán cho nhà máy cần điều kiện gì sau khi sửa luật?',
    body: 'Khoảng 15 hộ trồng và sấy thuốc lá vàng theo hợp đồng với một công ty nguyên liệu. Năm nay công ty đòi "giấy chứng nhận đủ điều kiện sơ chế". Đề nghị Bộ làm rõ hộ nào cần, hộ nào không và xã xác nhận gì.',
    answer: {
      body: lines(
        '1. Nghị định 67/2013/NĐ-CP quy định điều kiện đối với chế biến nguyên liệu thuốc lá và mua bán nguyên liệu; hộ trồng, phơi sấy lá của chính mình để bán theo hợp đồng là công đoạn sơ chế gắn với sản xuất nông nghiệp, không phải cơ sở chế biến nguyên liệu.',
        '2. Doanh nghiệp, cơ sở chế biến nguyên liệu mới phải có giấy chứng nhận đủ điều kiện. Công ty nguyên liệu có thể yêu cầu hộ tuân thủ tiêu chuẩn sấy, không có căn cứ buộc hộ phải có giấy chứng nhận.',
        '3. Xã không có thủ tục xác nhận. Nếu doanh nghiệp yêu cầu, đề nghị họ nêu căn cứ điều, khoản bằng văn bản.',
        '4. Về nguồn gỗ sấy: xã nhắc hộ không dùng gỗ rừng tự nhiên; khuyến khích lò sấy cải tiến, than sinh khối và thiết bị tiết kiệm năng lượng.',
      ),
      citations: [cite('Nghị định 67/2013/NĐ-CP'), cite('Nghị định 17/2020/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết 15 hộ có mua lá của người khác về sấy bán lại hay chỉ sấy lá tự trồng.',
      reply: 'Đa số hộ sấy lá tự trồng; có 02 hộ mua thêm của hàng xóm về sấy rồi bán cho công ty.',
    },
  },
]);

const oilGasCoal = questionsOf('DKT', 'Dầu khí, than', [
  {
    key: 'coal-transport-dust-yard',
    subject: 'Bãi tập kết than gây bụi cạnh trường học, cơ quan nào cấp phép kinh doanh than?',
    body: 'Doanh nghiệp thuê 0,8 ha đất làm bãi tập kết than cám chở từ cảng về, không che chắn. Trường mầm non cách 150 m. Người dân chặn xe. Xã hỏi kinh doanh than có phải ngành nghề có điều kiện không và cách xử lý.',
    only: ['delta', 'urban', 'coast'],
    answer: {
      body: lines(
        '1. Xã không có thủ tục cấp phép kinh doanh than; doanh nghiệp chịu trách nhiệm về nguồn gốc, chất lượng than và chấp hành pháp luật đất đai, môi trường, phòng cháy, giao thông. Than không có hóa đơn, chứng từ hợp pháp bị coi là không rõ nguồn gốc và bị xử lý.',
        '2. Với bãi tập kết: kiểm tra mục đích sử dụng đất (đất kho, bãi phải là đất thương mại, dịch vụ hoặc sản xuất phi nông nghiệp); đăng ký môi trường hoặc giấy phép môi trường; che phủ, phun nước, rửa lốp xe; tường chắn bụi về phía trường.',
        '3. Xã lập biên bản, yêu cầu khắc phục trong thời hạn; không khắc phục thì đề nghị cơ quan môi trường của tỉnh đo bụi và xử phạt theo Nghị định 45/2022/NĐ-CP.',
        '4. Chặn xe là không đúng quy định, xã tuyên truyền để Nhân dân phản ánh bằng đơn; Vụ Dầu khí và Than phối hợp kiểm tra nguồn gốc than khi xã đề nghị.',
      ),
      citations: [
        cite('Luật Bảo vệ môi trường 2020'),
        cite('Nghị định 45/2022/NĐ-CP'),
        cite('Nghị định 98/2020/NĐ-CP'),
      ],
    },
  },
]);

export const chemicalsAndIndustryQuestions = [...chemicals, ...industry, ...oilGasCoal];
