// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const marketQuestions = questionsOf('TTTN', 'Phát triển và quản lý chợ', [
  {
    key: 'market-cooperative-dissolved',
    subject: 'Chợ hạng 3 do hợp tác xã quản lý, nay hợp tác xã giải thể thì giao lại cho ai?',
    body: lines(
      'Chợ trung tâm xã là chợ hạng 3, xây dựng bằng ngân sách năm 2012, UBND huyện cũ giao hợp tác xã dịch vụ quản lý, khai thác. Từ đầu năm, hợp tác xã ngừng hoạt động do thua lỗ, giám đốc đi làm ăn xa, nợ tiền điện 4 tháng. Khoảng 60 tiểu thương không biết nộp tiền cho ai; rác không có người gom, đèn chợ bị cắt.',
      'Một số tiểu thương đã trả trước tiền thuê quầy 3 năm cho hợp tác xã và đề nghị xã công nhận.',
      'Xã xin hướng dẫn trình tự thu hồi, giao lại đơn vị quản lý; phương án tạm thời trong lúc chờ và cách xử lý khoản tiền tiểu thương đã trả trước.',
    ),
    answer: {
      body: lines(
        '1. Chợ đầu tư từ ngân sách là tài sản kết cấu hạ tầng chợ do Nhà nước đầu tư, quản lý. Khi đơn vị được giao không còn hoạt động, Ủy ban nhân dân cấp có thẩm quyền quyết định thu hồi và giao lại theo Nghị định 60/2024/NĐ-CP; thẩm quyền của cấp huyện chuyển về cấp xã hoặc cấp tỉnh theo phân cấp của tỉnh.',
        '2. Trình tự: kiểm kê, đánh giá hiện trạng và công nợ của hợp tác xã; lập biên bản thu hồi; xác lập hồ sơ tài sản; lập phương án khai thác trình cấp có thẩm quyền phê duyệt; lựa chọn đơn vị quản lý.',
        '3. Phương án tạm thời: Ủy ban nhân dân xã thành lập tổ quản lý chợ thuộc đơn vị sự nghiệp hoặc Phòng Kinh tế, thu các khoản theo giá dịch vụ đang áp dụng, mở sổ theo dõi riêng, công khai thu chi cho tiểu thương.',
        '4. Hợp đồng thuê điểm kinh doanh còn thời hạn được kế thừa, không yêu cầu tiểu thương nộp lại tiền đã trả trước cho hợp tác xã; phần công nợ xử lý trong thủ tục giải thể.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP'), cite('Nghị định 139/2025/NĐ-CP'), cite('Luật Hợp tác xã 2023')],
    },
    clarification: {
      question:
        'Đề nghị xã cung cấp quyết định giao chợ cho hợp tác xã và cho biết hợp tác xã đã làm thủ tục giải thể hay mới ngừng hoạt động.',
      reply:
        'Có quyết định giao của UBND huyện cũ năm 2013, thời hạn 15 năm. Hợp tác xã mới ngừng hoạt động, chưa làm thủ tục giải thể.',
    },
  },
  {
    key: 'market-service-price',
    subject: 'Giá dịch vụ sử dụng diện tích bán hàng tại chợ áp dụng theo văn bản nào sau sáp nhập?',
    body: 'Xã mới gồm 3 xã cũ, mỗi chợ thu một giá khác nhau theo quyết định của UBND tỉnh từ nhiều năm trước. Tiểu thương so bì, đề nghị thu thống nhất. Xã có được tự điều chỉnh mức thu không?',
    answer: {
      body: lines(
        '1. Giá dịch vụ sử dụng diện tích bán hàng tại chợ đầu tư bằng vốn nhà nước do Ủy ban nhân dân cấp tỉnh quy định theo pháp luật về giá. Ủy ban nhân dân cấp xã không tự điều chỉnh mức giá này.',
        '2. Quyết định về giá của tỉnh ban hành trước sắp xếp tiếp tục áp dụng theo địa bàn cho đến khi có văn bản thay thế; vì vậy ba chợ tạm thời vẫn thu theo mức cũ, niêm yết rõ căn cứ tại từng chợ.',
        '3. Để thống nhất, xã lập phương án giá (chi phí vận hành, khấu hao, số điểm kinh doanh, vị trí) gửi Sở Công Thương, Sở Tài chính tổng hợp trình tỉnh.',
        '4. Chợ đầu tư bằng vốn ngoài ngân sách thì đơn vị quản lý quyết định mức giá nhưng phải kê khai, niêm yết công khai.',
      ),
      citations: [cite('Luật Giá 2023'), cite('Nghị định 60/2024/NĐ-CP')],
    },
  },
  {
    key: 'market-internal-rules-approval',
    subject: 'Ai phê duyệt nội quy chợ khi không còn cấp huyện?',
    body: 'Chủ tịch UBND xã ký quyết định phê duyệt nội quy chợ hay chỉ xác nhận?',
    answer: {
      body: lines(
        '1. Nhiệm vụ phê duyệt nội quy đối với chợ thuộc phạm vi quản lý của cấp huyện trước đây nay do Ủy ban nhân dân cấp xã thực hiện. Chủ tịch Ủy ban nhân dân xã ký quyết định phê duyệt, không phải xác nhận.',
        '2. Nội quy phải có tối thiểu: giờ mở, đóng cửa; quyền và nghĩa vụ của thương nhân; hàng hóa cấm, hạn chế; sắp xếp ngành hàng; an toàn thực phẩm; phòng cháy, chữa cháy; vệ sinh môi trường; xử lý vi phạm nội quy.',
        '3. Trước khi phê duyệt, Ban quản lý lấy ý kiến tiểu thương, niêm yết dự thảo ít nhất 07 ngày tại chợ là cách làm nên áp dụng.',
        '4. Nội quy không được quy định mức phạt tiền; chế tài chỉ gồm nhắc nhở, tạm dừng, chấm dứt hợp đồng theo thỏa thuận dân sự.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP'), cite('Nghị định 139/2025/NĐ-CP')],
    },
  },
  {
    key: 'market-spontaneous-clearance',
    subject: 'Giải tỏa chợ tự phát bên quốc lộ: trình tự và lực lượng thực hiện',
    body: lines(
      'Chợ tự phát hình thành trên hành lang an toàn đường bộ của quốc lộ đã hơn 10 năm, họp từ 5 giờ đến 8 giờ sáng, có khoảng 80 người bán, trong đó hơn một nửa là người từ xã khác đến. Chợ chính của xã cách đó 800 m, xây năm 2018, mới lấp đầy 40% số quầy; tiểu thương trong chợ nhiều lần kiến nghị vì vẫn phải nộp tiền quầy mà khách đều dừng ở ngoài đường.',
      'Xã đã vận động ba lần, mỗi lần ra quân xong chỉ giữ được khoảng một tuần. Năm nay đã xảy ra 02 vụ tai nạn giao thông trước điểm họp chợ. Lực lượng của xã có 05 công an viên và 02 công chức phụ trách, không có kinh phí trực chốt dài ngày.',
      'Đề nghị hướng dẫn:',
      'a) Trình tự giải tỏa đúng pháp luật, văn bản nào do xã ban hành, văn bản nào phải trình tỉnh.',
      'b) Cách bố trí chỗ bán mới và miễn, giảm tiền điểm kinh doanh cho người chuyển vào chợ chính, kể cả người từ xã khác đến.',
      'c) Cơ quan nào chủ trì xử phạt lấn chiếm hành lang quốc lộ và cách giữ kết quả sau giải tỏa.',
    ),
    answer: {
      body: lines(
        '1. Việc giải tỏa gồm hai mặt: xử lý lấn chiếm hành lang an toàn đường bộ (theo pháp luật về đường bộ) và sắp xếp lại hoạt động mua bán (theo Nghị định 60/2024/NĐ-CP).',
        '2. Các bước: (a) điều tra danh sách người bán, ngành hàng, nhu cầu; (b) phương án bố trí vào chợ chính, miễn giảm tiền điểm kinh doanh trong thời gian đầu theo thẩm quyền; (c) niêm yết thông báo ít nhất 30 ngày; (d) cho đăng ký vị trí, bốc thăm công khai; (đ) cắm biển cấm, ra quân xử lý và chốt trực tối thiểu 02 tháng.',
        '3. Lực lượng: Ủy ban nhân dân xã chủ trì; Công an xã, đơn vị quản lý đường bộ, Ban quản lý chợ phối hợp. Xử phạt lấn chiếm lòng, lề đường theo pháp luật giao thông.',
        '4. Kinh nghiệm: đưa ngành hàng tươi sống ra khu ngoài trời gần cổng, chỉnh giờ mở cửa chợ chính theo giờ họp của chợ tự phát; khi giải tỏa mà chợ chính bất tiện thì chợ cóc sẽ tái lập.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP'), cite('Luật Đường bộ 2024')],
    },
  },
  {
    key: 'market-private-investor-rural',
    subject: 'Kêu gọi doanh nghiệp đầu tư, khai thác chợ xã trên đất công: xã làm các bước nào?',
    body: 'Có doanh nghiệp đề xuất bỏ vốn xây lại chợ xã đã xuống cấp và khai thác 30 năm. Xã chưa từng làm dự án loại này, đề nghị cho biết hình thức phù hợp, cơ quan quyết định và điểm cần lưu ý với các hộ đang kinh doanh.',
    answer: {
      body: lines(
        '1. Có hai hướng: dự án đầu tư xây dựng chợ bằng vốn ngoài ngân sách, Nhà nước cho thuê đất qua đấu giá, đấu thầu; hoặc cho thuê quyền khai thác, chuyển nhượng có thời hạn quyền khai thác tài sản kết cấu hạ tầng chợ hiện có. Thẩm quyền chấp thuận thuộc cấp tỉnh hoặc theo phân cấp, xã không tự ký hợp đồng 30 năm với doanh nghiệp.',
        '2. Xã chuẩn bị: hồ sơ pháp lý đất chợ, hiện trạng tài sản, sự phù hợp với quy hoạch, phương án sắp xếp tiểu thương; báo cáo Ủy ban nhân dân tỉnh qua Sở Công Thương, Sở Tài chính.',
        '3. Đối với tiểu thương: lấy ý kiến trước khi trình; bố trí chợ tạm; ưu tiên ký lại hợp đồng; công khai khung giá trong 03 năm đầu. Đây là nguyên nhân khiếu kiện phổ biến nhất.',
        '4. Không nhận tiền "đặt chỗ" của doanh nghiệp và tiểu thương trước khi có quyết định của cấp có thẩm quyền.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP'), cite('Luật Quản lý, sử dụng tài sản công 2017')],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết diện tích đất chợ, đã có giấy chứng nhận quyền sử dụng đất chưa và số hộ đang kinh doanh.',
      reply: 'Đất chợ 4.200 m2, chưa có giấy chứng nhận; hiện có 96 hộ kinh doanh cố định, 40 hộ không thường xuyên.',
    },
  },
  {
    key: 'market-classification-after-repair',
    subject: 'Chợ sau nâng cấp còn 180 điểm kinh doanh thì xếp hạng mấy, ai công nhận?',
    body: 'Chợ xã trước đây xếp hạng 2 (220 điểm). Sau cải tạo phòng cháy phải giảm còn 180 điểm. Xin hỏi có phải hạ hạng hay không, thẩm quyền quyết định phân hạng chợ hiện nay.',
    answer: {
      body: lines(
        '1. Phân hạng chợ căn cứ số điểm kinh doanh và điều kiện hạ tầng. Chợ hạng 2 phải đạt số điểm kinh doanh tối thiểu theo quy định; với 180 điểm, chợ thuộc hạng 3 nếu không còn đạt ngưỡng.',
        '2. Việc thay đổi hạng do cơ quan đã phân hạng hoặc cơ quan kế thừa nhiệm vụ quyết định theo phân cấp của tỉnh. Xã lập hồ sơ: hiện trạng sau cải tạo, sơ đồ điểm kinh doanh, biên bản kiểm tra an toàn phòng cháy; gửi Sở Công Thương hướng dẫn.',
        '3. Hạ hạng không làm thay đổi hợp đồng đang có hiệu lực của tiểu thương, nhưng có thể thay đổi mức giá dịch vụ theo quyết định của tỉnh.',
        '4. Trong khi chờ, niêm yết thông tin hạng hiện hành và số điểm thực tế để tránh khiếu nại khi bố trí lại.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP')],
    },
    returnReason: 'Cần bổ sung sơ đồ và số điểm kinh doanh cố định, không cố định trước khi Cục có ý kiến về hạng chợ.',
  },
  {
    key: 'night-market-walking-street',
    subject: 'Tổ chức chợ đêm, phố đi bộ cuối tuần có cần giấy phép của ngành Công Thương không?',
    body: 'Phường dự kiến mở chợ đêm ẩm thực tối thứ Sáu, thứ Bảy trên một tuyến phố, khoảng 70 gian. Đề nghị hướng dẫn thủ tục về mặt thương mại; phần giao thông, tiếng ồn phường sẽ xin ý kiến các ngành khác.',
    only: ['urban'],
    answer: {
      body: lines(
        '1. Chợ đêm là một loại hình chợ theo Nghị định 60/2024/NĐ-CP. Việc tổ chức phải phù hợp quy hoạch, phương án được cấp có thẩm quyền của tỉnh, thành phố phê duyệt theo phân cấp, có đơn vị quản lý và nội quy; không có loại "giấy phép chợ đêm" riêng của ngành Công Thương.',
        '2. Phương án của phường cần nêu: tuyến phố và thời gian; số gian, ngành hàng; đơn vị quản lý; mức thu; an toàn thực phẩm; điện, phòng cháy; thu gom rác; bãi giữ xe; phương án giao thông đã thống nhất với cơ quan quản lý đường bộ và Công an.',
        '3. Người bán cố định đăng ký hộ kinh doanh; người bán thức ăn đường phố bảo đảm điều kiện an toàn thực phẩm do phường quản lý.',
        '4. Nên thí điểm 03 tháng, đánh giá rồi mới quyết định chính thức.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP'), cite('Luật An toàn thực phẩm 2010')],
    },
  },
  {
    key: 'market-fire-old-stalls',
    subject: 'Tiểu thương cơi nới ki-ốt, không chịu tháo dỡ để bảo đảm lối thoát nạn',
    body: 'BQL chợ đã nhắc 11 hộ cơi nới mái tôn, bịt lối thoát hiểm phía sau. Các hộ đưa hợp đồng thuê 20 năm ra nói muốn làm gì thì làm. Xã cưỡng chế hay BQL chợ khởi kiện?',
    style: 'clumsy',
    answer: {
      body: lines(
        '1. Hợp đồng thuê điểm kinh doanh không cho phép vi phạm nội quy chợ và an toàn phòng cháy. Trước hết Ban quản lý chợ lập biên bản vi phạm nội quy, yêu cầu khắc phục trong thời hạn cụ thể; hết thời hạn thì tạm dừng cung cấp dịch vụ hoặc chấm dứt hợp đồng theo điều khoản đã ký.',
        '2. Song song, đề nghị Công an xã kiểm tra phòng cháy; hành vi cản trở lối thoát nạn bị xử phạt theo Nghị định 106/2025/NĐ-CP và buộc khôi phục tình trạng ban đầu. Không chấp hành thì cưỡng chế thi hành quyết định xử phạt.',
        '3. Khởi kiện dân sự chỉ cần khi tranh chấp về tài sản, bồi thường do chấm dứt hợp đồng.',
        '4. Ủy ban nhân dân xã nên làm việc chung một lần với 11 hộ, có mặt Công an, công khai sơ đồ lối thoát nạn; hộ tự tháo dỡ được gia hạn bố trí lại mái che thống nhất.',
      ),
      citations: [cite('Nghị định 60/2024/NĐ-CP'), cite('Nghị định 106/2025/NĐ-CP')],
    },
  },
  {
    key: 'market-border-fair-day',
    subject: 'Khôi phục chợ phiên biên giới cần cơ quan nào đồng ý?',
    body: 'Chợ phiên gần mốc biên giới ngừng họp từ thời dịch, nay nhân dân hai bên đề nghị mở lại mỗi tháng 3 phiên. UBND xã xin hướng dẫn hồ sơ, cơ quan quyết định và yêu cầu đối với cư dân nước láng giềng sang mua bán.',
    only: ['border'],
    answer: {
      body: lines(
        '1. Chợ biên giới thuộc phạm vi của Nghị định 14/2018/NĐ-CP (sửa đổi bởi Nghị định 122/2024/NĐ-CP) về hoạt động thương mại biên giới và Nghị định 60/2024/NĐ-CP về chợ. Việc mở lại do Ủy ban nhân dân tỉnh quyết định sau khi lấy ý kiến Bộ đội Biên phòng, Hải quan, Công an và thống nhất với phía bạn theo cơ chế hợp tác cấp tỉnh.',
        '2. Xã lập báo cáo: vị trí so với mốc giới, cơ sở vật chất, số hộ đăng ký bán, phương án an ninh, kiểm dịch; gửi Sở Công Thương.',
        '3. Cư dân nước láng giềng vào chợ phải có giấy tờ theo điều ước quốc tế về quy chế quản lý biên giới, đi qua cửa khẩu hoặc lối mở được phép, chịu kiểm soát của Biên phòng.',
        '4. Trong khi chưa có quyết định, xã không tự tổ chức phiên chợ và không thu phí.',
      ),
      citations: [cite('Nghị định 14/2018/NĐ-CP'), cite('Nghị định 122/2024/NĐ-CP'), cite('Nghị định 60/2024/NĐ-CP')],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết điểm họp chợ cách mốc giới bao nhiêu mét và có nằm trong khu vực vành đai biên giới không.',
      reply:
        'Điểm họp chợ cách mốc giới khoảng 900 m, trong vành đai biên giới, có trạm kiểm soát biên phòng cách 300 m.',
    },
  },
]);
