// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const marketSurveillanceQuestions = questionsOf('TTTN', 'Quản lý thị trường, chống hàng giả', [
  {
    key: 'counterfeit-fertiliser-signs',
    subject: 'Phát hiện phân bón nghi giả tại đại lý: xã lấy mẫu hay báo Quản lý thị trường?',
    body: 'Bà con phản ánh phân NPK mua ở đại lý bón xuống không tan. Cửa hàng còn khoảng 2 tấn. Công chức xã chưa bao giờ lấy mẫu, không có dụng cụ. Xin hỏi xã được làm gì ngay để hàng không bị tẩu tán?',
    answer: {
      body: lines(
        '1. Xã báo ngay Đội Quản lý thị trường phụ trách địa bàn và Sở Nông nghiệp và Môi trường để cùng kiểm tra. Việc lấy mẫu phải do người có chứng chỉ lấy mẫu phân bón thực hiện, mẫu do xã tự lấy không có giá trị làm căn cứ xử phạt.',
        '2. Trong thời gian chờ, nếu có căn cứ cho rằng tang vật có thể bị tẩu tán, người có thẩm quyền áp dụng biện pháp tạm giữ tang vật theo Luật Xử lý vi phạm hành chính; tối thiểu lập biên bản làm việc, chụp ảnh nhãn, lô, ghi số lượng tồn và yêu cầu chủ đại lý cam kết giữ nguyên hiện trạng.',
        '3. Đồng thời thu thập thông tin của người mua: hóa đơn, số lượng, thời điểm, diện tích bị ảnh hưởng để phục vụ xử lý và bồi thường.',
        '4. Kết quả thử nghiệm cho thấy hàm lượng dưới ngưỡng quy định thì xử lý về hàng giả; trường hợp nghiêm trọng chuyển cơ quan điều tra.',
      ),
      citations: [
        cite('Nghị định 98/2020/NĐ-CP'),
        cite('Luật Xử lý vi phạm hành chính 2012', 'Điều 125'),
        cite('Nghị định 84/2019/NĐ-CP'),
      ],
    },
  },
  {
    key: 'livestream-fake-brand',
    subject: 'Hộ kinh doanh livestream bán túi xách, giày dép giả nhãn hiệu thì ai kiểm tra?',
    body: 'Một hộ thuê nhà trên địa bàn, đêm nào cũng livestream bán hàng hiệu giá vài trăm nghìn. Hộ không treo biển, có đăng ký hộ kinh doanh "bán lẻ quần áo". UBND xã có được vào kiểm tra nơi livestream là nhà ở không?',
    answer: {
      body: lines(
        '1. Hàng mang nhãn hiệu nổi tiếng bán với giá thấp bất thường, không hóa đơn là dấu hiệu hàng giả mạo nhãn hiệu. Lực lượng chủ trì kiểm tra là Đội Quản lý thị trường, phối hợp Công an xã.',
        '2. Nơi livestream là chỗ ở: chỉ được khám khi có quyết định của người có thẩm quyền theo Luật Xử lý vi phạm hành chính; khám chỗ ở phải được sự đồng ý bằng văn bản của Chủ tịch Ủy ban nhân dân cấp có thẩm quyền. Xã không tự ý vào kiểm tra.',
        '3. Xã thu thập thông tin: đường dẫn tài khoản, thời gian phát, ảnh chụp màn hình, đơn vị chuyển phát, tài khoản nhận tiền; chuyển Quản lý thị trường kèm phản ánh của người dân.',
        '4. Với nền tảng mạng xã hội, Cục Thương mại điện tử và Kinh tế số có thể yêu cầu gỡ bỏ gian hàng vi phạm khi nhận được thông tin từ cơ quan kiểm tra.',
      ),
      citations: [
        cite('Nghị định 98/2020/NĐ-CP'),
        cite('Luật Xử lý vi phạm hành chính 2012', 'Điều 129'),
        cite('Nghị định 85/2021/NĐ-CP'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã gửi đường dẫn tài khoản bán hàng và thời gian phát trực tiếp thường xuyên.',
      reply:
        'Xã đã gửi 02 đường dẫn; hộ phát từ 20 giờ đến 23 giờ các tối trong tuần, đơn vị chuyển phát lấy hàng lúc 9 giờ sáng.',
    },
  },
  {
    key: 'price-listing-tet-goods',
    subject: 'Kiểm tra niêm yết giá và bình ổn hàng Tết tại cửa hàng tạp hóa thôn',
    body: 'Tỉnh giao xã kiểm tra niêm yết giá dịp Tết. Đa số tạp hóa ở thôn, bản không niêm yết, người dân quen hỏi giá. Xin hỏi có phải phạt tất cả không và cách niêm yết nào được chấp nhận?',
    answer: {
      body: lines(
        '1. Niêm yết giá là nghĩa vụ của tổ chức, cá nhân kinh doanh hàng hóa, dịch vụ theo Luật Giá. Có thể niêm yết bằng bảng, dán giá trên hàng hóa, treo, in hoặc hình thức khác miễn rõ ràng, không gây nhầm lẫn; một bảng chung cho nhóm hàng thông dụng là chấp nhận được.',
        '2. Với cửa hàng nhỏ ở thôn, nên hướng dẫn trước, cấp mẫu bảng giá in sẵn, hẹn thời gian kiểm tra lại; chỉ xử phạt khi đã được hướng dẫn mà không thực hiện hoặc bán cao hơn giá niêm yết.',
        '3. Với mặt hàng bình ổn, kê khai giá, kiểm tra thêm việc bán đúng giá và nguồn hàng.',
        '4. Kết quả kiểm tra báo cáo theo biểu mẫu của tỉnh; lập danh sách cửa hàng đã hướng dẫn để không kiểm tra trùng với Quản lý thị trường.',
      ),
      citations: [cite('Luật Giá 2023'), cite('Nghị định 87/2024/NĐ-CP')],
    },
  },
  {
    key: 'commune-chairman-fine-level',
    subject: 'Mức phạt tiền thuộc thẩm quyền Chủ tịch UBND xã trong lĩnh vực thương mại là bao nhiêu?',
    body: lines(
      'Từ ngày 01/7/2025 đến nay, các văn bản về thẩm quyền xử phạt được hiểu khác nhau. Tại hội nghị tập huấn của tỉnh, có ý kiến cho rằng Chủ tịch UBND cấp xã được phạt theo tỷ lệ của mức tối đa từng lĩnh vực; có ý kiến cho rằng vẫn áp dụng mức cố định trong nghị định chuyên ngành vì nghị định đó chưa sửa.',
      'Do không chắc, xã đã chuyển 05 hồ sơ lên cấp trên; hai hồ sơ bị trả lại với lý do thuộc thẩm quyền của xã, khi nhận lại thì gần hết thời hạn ra quyết định xử phạt. Ngoài ra phần căn cứ trong quyết định xử phạt mỗi nơi viện dẫn một kiểu.',
      'Kính đề nghị Bộ cho biết căn cứ xác định thẩm quyền, cách so sánh khung tiền phạt với thẩm quyền của Chủ tịch xã đối với cá nhân, tổ chức, và cách viện dẫn trong quyết định xử phạt.',
    ),
    answer: {
      body: lines(
        '1. Từ ngày 01/7/2025, thẩm quyền xử phạt của Chủ tịch Ủy ban nhân dân cấp xã xác định theo Luật Xử lý vi phạm hành chính (đã sửa đổi năm 2025) và Nghị định 189/2025/NĐ-CP. Mức tối đa tính theo tỷ lệ mức phạt tối đa của từng lĩnh vực, do đó phải xác định lĩnh vực trước rồi mới tính mức.',
        '2. Mức phạt trong nghị định chuyên ngành (ví dụ Nghị định 98/2020/NĐ-CP) quy định đối với cá nhân; tổ chức vi phạm phạt gấp hai lần. Khi xem xét thẩm quyền, so sánh mức tối đa của khung tiền phạt với thẩm quyền của Chủ tịch xã.',
        '3. Viện dẫn trong quyết định: điều, khoản quy định hành vi tại nghị định chuyên ngành; điều, khoản về thẩm quyền tại Nghị định 189/2025/NĐ-CP.',
        '4. Với 05 hồ sơ đã chuyển: nếu khung phạt thuộc thẩm quyền của xã, cơ quan nhận hồ sơ chuyển lại; đề nghị xã chú ý thời hạn ra quyết định xử phạt, không để quá hạn vì chờ trao đổi.',
      ),
      citations: [
        cite('Nghị định 189/2025/NĐ-CP'),
        cite('Nghị định 98/2020/NĐ-CP'),
        cite('Luật Xử lý vi phạm hành chính 2012'),
      ],
    },
    clarification: {
      question:
        'Đề nghị xã liệt kê hành vi, đối tượng (cá nhân hay tổ chức) và ngày lập biên bản của 05 hồ sơ đã chuyển.',
      reply:
        'Gồm 03 hồ sơ hàng không nhãn, 01 hồ sơ bán thuốc lá lậu, 01 hồ sơ không niêm yết giá; đều là cá nhân, biên bản lập trong hai tuần gần đây.',
    },
  },
  {
    key: 'expired-food-donation-truck',
    subject: 'Xe tải bán hàng lưu động về bản, hàng sắp hết hạn và không rõ nguồn gốc',
    body: 'Định kỳ có xe tải từ nơi khác chở bánh kẹo, dầu gội, bột giặt về bán tận bản, giá rẻ hơn chợ một nửa. Nhiều món sát ngày hết hạn, nhãn phụ bị bóc. Người dân vẫn mua nhiều. Xã có quyền dừng xe kiểm tra không?',
    only: ['mountain', 'border'],
    answer: {
      body: lines(
        '1. Việc dừng phương tiện giao thông để kiểm tra thuộc lực lượng Công an và lực lượng được giao theo quy định. Khi xe đã dừng để bán hàng, công chức xã đang thi hành công vụ có quyền yêu cầu xuất trình giấy tờ và lập biên bản khi trực tiếp phát hiện vi phạm.',
        '2. Hành vi thường gặp: bán hàng hết hạn sử dụng, hàng không rõ nguồn gốc, hàng bị tẩy xóa nhãn; xử phạt theo Nghị định 98/2020/NĐ-CP và quy định về nhãn hàng hóa.',
        '3. Bán hàng lưu động tại nơi không phải điểm kinh doanh thường xuyên có tổ chức giới thiệu, tư vấn tập trung thì còn phải thông báo với Ủy ban nhân dân cấp xã theo Luật Bảo vệ quyền lợi người tiêu dùng.',
        '4. Đề nghị xã giao trưởng bản báo tin khi xe vào, phối hợp Công an xã kiểm tra; tuyên truyền cách xem hạn dùng, nhãn phụ trên loa truyền thanh bằng tiếng dân tộc.',
      ),
      citations: [
        cite('Nghị định 98/2020/NĐ-CP'),
        cite('Nghị định 43/2017/NĐ-CP'),
        cite('Luật Bảo vệ quyền lợi người tiêu dùng 2023'),
      ],
    },
  },
  {
    key: 'gold-shop-weights',
    subject: 'Tiệm vàng tư nhân không niêm yết giá, cân thiếu: thuộc ngành nào quản lý?',
    body: 'Dân tố cáo tiệm vàng cân thiếu, không niêm yết giá. Xã chuyển đơn cho cơ quan nào?',
    answer: {
      body: lines(
        '1. Vụ việc có nhiều nội dung: niêm yết giá, hàng không rõ nguồn gốc, giả mạo nhãn hiệu do Quản lý thị trường kiểm tra; phương tiện đo, tuổi vàng thuộc quản lý đo lường, chất lượng của ngành Khoa học và Công nghệ; điều kiện mua bán vàng miếng thuộc Ngân hàng Nhà nước.',
        '2. Xã tiếp nhận đơn, phân loại theo Luật Tố cáo; chuyển Đội Quản lý thị trường chủ trì, đồng gửi cơ quan đo lường của tỉnh để phối hợp trong cùng một lần kiểm tra.',
        '3. Bảo vệ thông tin người tố cáo; không thông báo trước cho tiệm vàng.',
        '4. Trường hợp chỉ là tranh chấp một giao dịch (mua thiếu cân), hướng dẫn người dân giữ sản phẩm, giấy bảo đảm để yêu cầu hòa giải theo pháp luật về người tiêu dùng.',
      ),
      citations: [cite('Nghị định 98/2020/NĐ-CP'), cite('Luật Tố cáo 2018')],
    },
    returnReason:
      'Nội dung đo lường và tuổi vàng không thuộc Bộ Công Thương; đề nghị tách phần niêm yết giá để Cục trả lời.',
  },
  {
    key: 'handover-from-market-team',
    subject: 'Quy chế phối hợp giữa UBND xã và Đội Quản lý thị trường khi Chi cục đã về Sở Công Thương',
    body: 'Từ khi Chi cục Quản lý thị trường trực thuộc Sở Công Thương, một đội phụ trách hơn 20 xã. Gọi phối hợp thường 2, 3 ngày mới có người. Đề nghị Bộ ban hành quy chế mẫu, trong đó ghi rõ thời gian phản hồi tin báo của xã.',
    answer: {
      body: lines(
        '1. Sau khi chuyển Chi cục Quản lý thị trường về Sở Công Thương, Ủy ban nhân dân tỉnh quyết định địa bàn, số đội và quy chế phối hợp. Bộ đã hướng dẫn chung về tổ chức, không ban hành quy chế mẫu bắt buộc thời gian phản hồi cho mọi địa phương.',
        '2. Đề nghị xã kiến nghị Sở Công Thương đưa vào quy chế của tỉnh: đầu mối của đội cho từng cụm xã; thời gian phản hồi tin báo (ví dụ 02 giờ qua điện thoại, 24 giờ có mặt đối với hàng dễ tẩu tán); mẫu phiếu chuyển tin; chế độ thông tin kết quả ngược lại cho xã.',
        '3. Trong khi chờ, xã chủ động thực hiện phần việc trong thẩm quyền: lập biên bản vụ việc, tạm giữ tang vật khi có căn cứ.',
        '4. Cán bộ tăng cường của Bộ tại tỉnh sẽ làm việc với Sở và phản hồi cho xã.',
      ),
      citations: [cite('Nghị định 40/2025/NĐ-CP'), cite('Thông tư 37/2025/TT-BCT')],
    },
    clarification: {
      question: 'Đề nghị xã liệt kê các lần báo tin gần nhất, thời điểm báo và thời điểm có người đến.',
      reply:
        'Ba lần trong quý: báo ngày 3 đến ngày 5 có người; báo ngày 17 đến ngày 20; báo ngày 28 không có người vì trùng việc.',
    },
  },
  {
    key: 'cosmetics-online-home-mix',
    subject: 'Cơ sở tự pha trộn kem trộn, tắm trắng bán qua mạng: chuyển ngành y tế hay Quản lý thị trường?',
    body: 'Công an xã phát hiện nhà dân có máy trộn, hàng trăm hũ kem không nhãn, sổ gửi hàng đi nhiều tỉnh. Mỹ phẩm do ngành y tế quản lý nhưng hàng bán qua mạng. Xin ý kiến để chuyển hồ sơ một lần cho đúng.',
    answer: {
      body: lines(
        '1. Sản xuất mỹ phẩm không có giấy chứng nhận đủ điều kiện sản xuất, không công bố sản phẩm thuộc quản lý của ngành Y tế; buôn bán hàng giả, hàng không rõ nguồn gốc trên thị trường do Quản lý thị trường xử lý. Cả hai hành vi cùng tồn tại trong vụ việc.',
        '2. Với quy mô hàng trăm hũ, gửi đi nhiều tỉnh, Công an xã cần báo cáo ngay Công an tỉnh vì có dấu hiệu tội sản xuất, buôn bán hàng giả; khi cơ quan điều tra thụ lý thì không xử phạt hành chính song song.',
        '3. Trường hợp chưa đến mức hình sự: chuyển Đội Quản lý thị trường chủ trì, mời Sở Y tế giám định, kết luận về mỹ phẩm.',
        '4. Giữ nguyên hiện trường, niêm phong máy trộn, nguyên liệu, sổ gửi hàng, điện thoại dùng để bán hàng theo đúng thủ tục.',
      ),
      citations: [cite('Nghị định 98/2020/NĐ-CP'), cite('Luật Xử lý vi phạm hành chính 2012', 'Điều 62')],
    },
  },
]);
