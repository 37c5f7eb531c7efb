type Text = { vi: string; en: string };
type Problem = { status: number; title: Text; detail: Text };

/** Every refusal the API can give: code → status and words. Clients switch on the code. */
export const PROBLEMS = {
  'validation-failed': {
    status: 400,
    title: { vi: 'Dữ liệu chưa hợp lệ', en: 'Invalid input' },
    detail: { vi: 'Có {count} chỗ cần sửa.', en: '{count} place(s) need correcting.' },
  },
  'malformed-body': {
    status: 400,
    title: { vi: 'Không đọc được nội dung gửi lên', en: 'Unreadable request body' },
    detail: { vi: 'Nội dung gửi lên không đúng định dạng JSON.', en: 'The request body is not valid JSON.' },
  },
  'bad-unsubscribe-link': {
    status: 400,
    title: { vi: 'Liên kết không hợp lệ', en: 'Invalid link' },
    detail: {
      vi: 'Liên kết hủy đăng ký này không đúng hoặc đã bị cắt bớt. Hãy mở lại từ thư, hoặc đổi trong Cài đặt.',
      en: 'This unsubscribe link is wrong or was cut off. Open it from the mail again, or change it in Settings.',
    },
  },
  'bad-cursor': {
    status: 400,
    title: { vi: 'Dấu trang không hợp lệ', en: 'Invalid cursor' },
    detail: { vi: 'Hãy tải lại danh sách từ đầu.', en: 'Load the list again from its beginning.' },
  },
  'not-signed-in': {
    status: 401,
    title: { vi: 'Chưa đăng nhập', en: 'Not signed in' },
    detail: { vi: 'Phiên làm việc đã hết hoặc chưa bắt đầu.', en: 'The session has ended or has not begun.' },
  },
  'wrong-credentials': {
    status: 401,
    title: { vi: 'Không đăng nhập được', en: 'Could not sign in' },
    detail: { vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'The user name or the password is wrong.' },
  },
  'session-reused': {
    status: 401,
    title: { vi: 'Phiên làm việc bị thu hồi', en: 'Session revoked' },
    detail: {
      vi: 'Mã làm mới đã được dùng trước đó. Vì an toàn, hãy đăng nhập lại.',
      en: 'The refresh token was used before. For safety, sign in again.',
    },
  },
  'cross-site-request': {
    status: 403,
    title: { vi: 'Yêu cầu từ trang khác', en: 'Cross-site request' },
    detail: { vi: 'Yêu cầu này không đến từ ứng dụng.', en: 'This request does not come from the application.' },
  },
  forbidden: {
    status: 403,
    title: { vi: 'Không có quyền', en: 'Not allowed' },
    detail: { vi: 'Vai trò của bạn không có quyền làm việc này.', en: 'Your role does not allow this.' },
  },
  'must-change-password': {
    status: 403,
    title: { vi: 'Cần đổi mật khẩu', en: 'Change your password first' },
    detail: {
      vi: 'Mật khẩu này do quản trị viên đặt. Hãy đổi mật khẩu của riêng bạn trước khi tiếp tục.',
      en: 'This password was set by an administrator. Choose your own before you go on.',
    },
  },
  'not-your-turn': {
    status: 403,
    title: { vi: 'Chưa thể làm việc này', en: 'Not possible now' },
    detail: { vi: '{reason}', en: '{reason}' },
  },
  'not-found': {
    status: 404,
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: { vi: 'Không có nội dung này, hoặc bạn không được xem.', en: 'It does not exist, or you may not see it.' },
  },
  'stale-version': {
    status: 409,
    title: { vi: 'Phiếu vừa thay đổi', en: 'The ticket has changed' },
    detail: {
      vi: 'Người khác vừa cập nhật. Nội dung bạn soạn vẫn được giữ; hãy xem thay đổi rồi gửi lại.',
      en: 'Somebody else has just updated it. What you typed is kept; look at the change, then send again.',
    },
  },
  'request-in-flight': {
    status: 409,
    title: { vi: 'Yêu cầu đang được xử lý', en: 'Request in progress' },
    detail: {
      vi: 'Lần gửi trước chưa xong, hãy thử lại sau giây lát.',
      en: 'The earlier request has not ended; try again shortly.',
    },
  },
  'open-parts': {
    status: 409,
    title: { vi: 'Còn phần chưa trả lời', en: 'Open parts' },
    detail: {
      vi: 'Câu hỏi còn {count} phần do các đơn vị đang trả lời. Hãy ghép và gửi trả lời, hoặc chờ các phần được trả lại.',
      en: '{count} part(s) are still with departments. Put the answer together and send it, or wait for them.',
    },
  },
  'consultation-over': {
    status: 409,
    title: { vi: 'Đã hết lượt hỏi ý kiến', en: 'Consultation over' },
    detail: {
      vi: 'Ý kiến đã được gửi hoặc không còn cần nữa.',
      en: 'It was answered already, or is not needed any more.',
    },
  },
  'illegal-transition': {
    status: 409,
    title: { vi: 'Không hợp với trạng thái phiếu', en: 'Not possible in this state' },
    detail: { vi: 'Phiếu đang ở trạng thái “{state}”.', en: 'The ticket is in the state "{state}".' },
  },
  'stale-record': {
    status: 409,
    title: { vi: 'Thông tin vừa thay đổi', en: 'The record has changed' },
    detail: {
      vi: 'Người khác vừa cập nhật. Hãy xem thông tin mới rồi lưu lại.',
      en: 'Somebody else has just updated it. Look at the new data, then save again.',
    },
  },
  'answer-differs': {
    status: 409,
    title: { vi: 'Đơn vị khác đã trả lời khác', en: 'Another unit answered differently' },
    detail: {
      vi: '{unit} đã trả lời câu hỏi tương tự lúc {moment} với nội dung hoặc căn cứ khác. Hãy xem câu trả lời đó; nếu vẫn gửi, đề nghị nêu lý do.',
      en: '{unit} answered a similar question at {moment} with another text or other citations. Look at that answer; if you send yours all the same, say why.',
    },
  },
  'draft-changed': {
    status: 409,
    title: { vi: 'Bản nháp vừa thay đổi', en: 'The draft has changed' },
    detail: {
      vi: 'Người khác vừa sửa hoặc gửi bản nháp này. Hãy xem nội dung mới rồi làm tiếp.',
      en: 'Somebody else has just changed or sent this draft. Look at it as it is now, then go on.',
    },
  },
  'draft-sent': {
    status: 409,
    title: { vi: 'Bản nháp đã có câu hỏi được gửi', en: 'Questions of the draft were sent' },
    detail: {
      vi: '{count} câu của bản nháp này đã thành phiếu, nên không xóa được. Có thể bỏ qua những câu còn lại.',
      en: '{count} question(s) of this draft are tickets already, so it cannot be deleted. You may skip the others.',
    },
  },
  'draft-full': {
    status: 409,
    title: { vi: 'Bản nháp đã đầy', en: 'The draft is full' },
    detail: {
      vi: 'Một bản nháp có tối đa {limit} câu hỏi. Hãy lập bản nháp khác cho những câu còn lại.',
      en: 'A draft has at most {limit} questions. Make another one for the rest.',
    },
  },
  'dossier-full': {
    status: 409,
    title: { vi: 'Hồ sơ đã đầy', en: 'The dossier is full' },
    detail: {
      vi: 'Một hồ sơ có tối đa {limit} câu hỏi; hồ sơ này còn chỗ cho {room} câu. Hãy gửi {room} câu trước; những câu còn lại ở lại bản nháp và sẽ thành hồ sơ tiếp theo.',
      en: 'A dossier has at most {limit} questions; this one has room for {room}. Send {room} first; the rest stays in the draft and becomes the next dossier.',
    },
  },
  'publication-raced': {
    status: 409,
    title: { vi: 'Đã có bản mới hơn', en: 'A newer version was published' },
    detail: {
      vi: '{name} đã công bố phiên bản {version} lúc {moment}. Nội dung bạn soạn vẫn được giữ; hãy xem bản đó rồi công bố lại.',
      en: '{name} published version {version} at {moment}. What you typed is kept; look at that version, then publish again.',
    },
  },
  'model-in-training': {
    status: 409,
    title: { vi: 'Đang huấn luyện', en: 'Training is under way' },
    detail: {
      vi: 'Phiên bản {version} đang được huấn luyện. Hãy chờ xong rồi huấn luyện lại.',
      en: 'Version {version} is being trained. Wait for it, then train again.',
    },
  },
  'model-not-usable': {
    status: 409,
    title: { vi: 'Không dùng được phiên bản này', en: 'This version cannot be used' },
    detail: {
      vi: 'Phiên bản {version} bị loại, chưa huấn luyện xong hoặc đã quá cũ nên không còn lưu.',
      en: 'Version {version} was rejected, is not trained yet, or is too old to be kept.',
    },
  },
  'own-account': {
    status: 409,
    title: { vi: 'Tài khoản của chính bạn', en: 'Your own account' },
    detail: { vi: 'Không thể tự khóa tài khoản của mình.', en: 'You cannot disable your own account.' },
  },
  'last-administrator': {
    status: 409,
    title: { vi: 'Quản trị viên cuối cùng', en: 'The last administrator' },
    detail: {
      vi: 'Hệ thống phải còn ít nhất một quản trị viên không thời hạn.',
      en: 'At least one administrator without an end date must remain.',
    },
  },
  'posting-overlaps': {
    status: 409,
    title: { vi: 'Trùng thời gian biệt phái', en: 'Postings overlap' },
    detail: {
      vi: 'Thời gian {period} đã có {name} giữ vị trí này. Hãy kết thúc đợt đó trước, hoặc chọn kết thúc khi cử người mới.',
      en: 'In the period {period} the post is held by {name}. End that posting first, or choose to end it with the new one.',
    },
  },
  'duty-overlaps': {
    status: 409,
    title: { vi: 'Trùng lịch trực', en: 'Turns overlap' },
    detail: {
      vi: 'Thời gian {period} đã có {name} trực. Hãy xóa lượt đó trước, hoặc chọn ngày khác.',
      en: 'In the period {period} {name} is on duty. Remove that turn first, or choose other days.',
    },
  },
  'already-exists': {
    status: 409,
    title: { vi: 'Đã tồn tại', en: 'Already exists' },
    detail: { vi: '{what} đã được dùng.', en: '{what} is already in use.' },
  },
  'too-many-uploads': {
    status: 409,
    title: { vi: 'Quá nhiều tệp chưa dùng', en: 'Too many unused uploads' },
    detail: {
      vi: 'Bạn đã tải lên {limit} tệp chưa gắn vào phiếu nào. Hãy gửi phiếu trước, rồi tải tiếp.',
      en: 'You have {limit} uploads that hang on nothing yet. Send what they belong to first.',
    },
  },
  'payload-too-large': {
    status: 413,
    title: { vi: 'Nội dung quá lớn', en: 'Too large' },
    detail: { vi: 'Tối đa {limit}.', en: 'At most {limit}.' },
  },
  'unsupported-file': {
    status: 415,
    title: { vi: 'Loại tệp không được nhận', en: 'File type not accepted' },
    detail: {
      vi: 'Tệp “{name}” có nội dung {found}; chỉ nhận PDF, Word, Excel, ảnh, văn bản thuần.',
      en: 'The content of "{name}" is {found}; accepted are PDF, Word, Excel, images and plain text.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: { vi: 'Định dạng không được nhận', en: 'Unsupported media type' },
    detail: { vi: 'API nhận application/json.', en: 'The API takes application/json.' },
  },
  'idempotency-key-reused': {
    status: 422,
    title: { vi: 'Khóa chống gửi lặp đã dùng cho nội dung khác', en: 'Idempotency key reused' },
    detail: { vi: 'Hãy dùng khóa mới cho nội dung mới.', en: 'Use a new key for a new body.' },
  },
  'unreadable-file': {
    status: 422,
    title: { vi: 'Không đọc được tệp', en: 'Unreadable file' },
    detail: { vi: '{reason}', en: '{reason}' },
  },
  'file-too-hard': {
    status: 422,
    title: { vi: 'Tệp quá phức tạp', en: 'File too complex' },
    detail: {
      vi: 'Đọc “{file}” mất quá nhiều thời gian hoặc bộ nhớ. Hãy xóa những phần không phải câu hỏi, chia thành nhiều tệp, hoặc dán nội dung vào ô nhập.',
      en: 'Reading "{file}" takes too much time or memory. Delete what is no question, split it, or paste the text.',
    },
  },
  'too-many-senders': {
    status: 422,
    title: { vi: 'Tệp có quá nhiều đơn vị hỏi', en: 'Too many senders in one file' },
    detail: {
      vi: 'Tệp ghi {count} đơn vị hỏi khác nhau (tối đa {limit}). Hãy chia thành nhiều tệp, hoặc kiểm tra lại cột đơn vị.',
      en: 'The file names {count} different senders (at most {limit}). Split it, or look at its column of units again.',
    },
  },
  'pack-too-large': {
    status: 422,
    title: { vi: 'Bộ trả lời quá lớn', en: 'Reply pack too large' },
    detail: {
      vi: 'Lập “{file}” mất quá nhiều thời gian hoặc bộ nhớ. Hãy tải định dạng Word hoặc Excel.',
      en: 'Making "{file}" takes too much time or memory. Download it as Word or Excel.',
    },
  },
  'version-required': {
    status: 428,
    title: { vi: 'Thiếu phiên bản', en: 'Version required' },
    detail: { vi: 'Gửi kèm If-Match với ETag của phiếu.', en: 'Send If-Match with the ETag of the ticket.' },
  },
  'too-many-requests': {
    status: 429,
    title: { vi: 'Quá nhiều lần thử', en: 'Too many attempts' },
    detail: { vi: 'Thử lại sau {seconds} giây.', en: 'Try again in {seconds} seconds.' },
  },
  'internal-error': {
    status: 500,
    title: { vi: 'Lỗi hệ thống', en: 'Internal error' },
    detail: { vi: 'Hãy báo mã yêu cầu cho bộ phận hỗ trợ.', en: 'Please report the request id to support.' },
  },
  'too-busy': {
    status: 503,
    title: { vi: 'Hệ thống đang bận', en: 'Too busy' },
    detail: {
      vi: 'Đang có quá nhiều tệp chờ đọc. Hãy thử lại sau {seconds} giây.',
      en: 'Too many files are waiting to be read. Try again in {seconds} seconds.',
    },
  },
  'transaction-conflict': {
    status: 503,
    title: { vi: 'Nhiều người cùng cập nhật', en: 'Too many at once' },
    detail: {
      vi: 'Nhiều người đang cập nhật cùng một nội dung nên chưa ghi được. Chưa có gì thay đổi; hãy thử lại sau {seconds} giây.',
      en: 'Several people are updating the same thing at once. Nothing was changed; try again in {seconds} seconds.',
    },
  },
  'not-ready': {
    status: 503,
    title: { vi: 'Chưa sẵn sàng', en: 'Not ready' },
    detail: { vi: 'Chưa đạt: {reason}.', en: 'Not in order: {reason}.' },
  },
} as const satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Reasons behind `not-your-turn` and behind a false ability: the same words in the button's tooltip and in the problem. */
export const ABILITY_REASONS = {
  'not-held-by-your-unit': { vi: 'Phiếu đang do đơn vị khác giữ.', en: 'Another unit holds the ticket.' },
  'not-your-role': { vi: 'Vai trò của bạn không làm việc này.', en: 'Your role does not do this.' },
  'already-yours': { vi: 'Bạn đang giữ phiếu này.', en: 'You hold this ticket already.' },
  'wrong-state': { vi: 'Trạng thái phiếu không cho phép.', en: 'The state of the ticket does not allow it.' },
  'not-your-question': { vi: 'Đây không phải câu hỏi của xã bạn.', en: 'This is not a question of your commune.' },
  'part-of-whole': {
    vi: 'Đây là một phần của câu hỏi; việc này làm ở phiếu chung.',
    en: 'This is a part of a question; do it on the whole question.',
  },
  'waiting-for-approval': { vi: 'Văn bản đang chờ lãnh đạo đơn vị duyệt.', en: 'The text awaits approval.' },
} as const satisfies Record<string, Text>;

export type AbilityReason = keyof typeof ABILITY_REASONS;

/** What can be wrong with one field; `{limit}` and the like are filled from the schema. */
export const FIELD_ERRORS: Record<string, Text> = {
  required: { vi: 'Không được để trống.', en: 'Required.' },
  type: { vi: 'Không đúng kiểu dữ liệu ({type}).', en: 'Must be of type {type}.' },
  minLength: { vi: 'Cần ít nhất {limit} ký tự.', en: 'At least {limit} characters.' },
  maxLength: { vi: 'Tối đa {limit} ký tự.', en: 'At most {limit} characters.' },
  minItems: { vi: 'Cần ít nhất {limit} mục.', en: 'At least {limit} items.' },
  maxItems: { vi: 'Tối đa {limit} mục.', en: 'At most {limit} items.' },
  minimum: { vi: 'Tối thiểu là {limit}.', en: 'At least {limit}.' },
  maximum: { vi: 'Tối đa là {limit}.', en: 'At most {limit}.' },
  enum: { vi: 'Chỉ nhận: {allowed}.', en: 'One of: {allowed}.' },
  format: { vi: 'Không đúng định dạng {format}.', en: 'Must match the format {format}.' },
  pattern: { vi: 'Không đúng mẫu.', en: 'Does not match the expected pattern.' },
  additionalProperties: { vi: 'Trường “{name}” không có trong API.', en: 'The API has no field "{name}".' },
  blank: { vi: 'Không được để trống.', en: 'Must not be blank.' },
  unknown: { vi: 'Không có “{value}”.', en: 'There is no "{value}".' },
  future: { vi: 'Không được ở tương lai.', en: 'Must not be in the future.' },
  past: { vi: 'Phải ở tương lai.', en: 'Must be in the future.' },
  'citation-or-reason': {
    vi: 'Cần ít nhất một căn cứ, hoặc lý do không có căn cứ.',
    en: 'Give at least one citation, or the reason why there is none.',
  },
  'letter-or-reason': {
    vi: 'Cần số và ngày văn bản trả lời của cơ quan đã chuyển đến, hoặc lý do không có văn bản.',
    en: "Give number and date of the authority's letter, or the reason why there is none.",
  },
  'not-referred': {
    vi: 'Câu hỏi này không chờ trả lời của cơ quan ngoài hệ thống.',
    en: 'This question does not wait for the answer of an authority outside.',
  },
  'same-ticket': { vi: 'Không thể gộp phiếu vào chính nó.', en: 'A ticket cannot be merged into itself.' },
  'other-post': {
    vi: 'Phiếu {value} thuộc vị trí khác: chỉ gộp được các phiếu của cùng một vị trí.',
    en: 'Ticket {value} belongs to another post: only tickets of one post can be merged.',
  },
  'merged-already': {
    vi: 'Phiếu {value} đã được gộp vào phiếu khác; hãy chọn phiếu đó.',
    en: 'Ticket {value} is merged into another one itself; choose that one.',
  },
  'not-open': {
    vi: 'Phiếu {value} không còn chờ trả lời.',
    en: 'Ticket {value} no longer waits for an answer.',
  },
  'part-of-whole': {
    vi: 'Phiếu {value} là một phần của câu hỏi khác; hãy chọn phiếu chung.',
    en: 'Ticket {value} is a part of another question; choose the whole one.',
  },
  'asked-already': { vi: 'Đơn vị này đang được hỏi ý kiến.', en: 'This department is being asked already.' },
  'holds-it': { vi: 'Đơn vị này đang giữ phiếu.', en: 'This department holds the ticket.' },
  'parts-enough': {
    vi: 'Một câu hỏi có tối đa {limit} phần đang làm.',
    en: 'A question has at most {limit} open parts.',
  },
  'carries-enough': {
    vi: 'Một phiếu nhận gộp tối đa {limit} phiếu.',
    en: 'At most {limit} tickets can be merged into one.',
  },
  'not-in-unit': {
    vi: 'Người này không thuộc đơn vị đang giữ phiếu.',
    en: 'This person is not of the unit that holds the ticket.',
  },
  taken: { vi: '“{value}” đã có người dùng.', en: '"{value}" is already in use.' },
  'wrong-password': { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' },
  'same-password': { vi: 'Mật khẩu mới phải khác mật khẩu cũ.', en: 'The new password must differ from the old one.' },
  'weak-password': {
    vi: 'Mật khẩu quá dễ đoán: cần nhiều ký tự khác nhau hơn.',
    en: 'Too easy to guess: use more different characters.',
  },
  'contains-username': {
    vi: 'Mật khẩu không được chứa tên đăng nhập.',
    en: 'The password must not contain the user name.',
  },
  'needs-posting': {
    vi: 'Cán bộ biệt phái nhận vai trò bằng quyết định biệt phái, tại trang Vị trí biệt phái.',
    en: 'A deployed official gets the role by a posting with its decision, on the page of posts.',
  },
  'wrong-unit': { vi: 'Đơn vị này không có vai trò đó.', en: 'A unit of this kind does not have that role.' },
  'not-in-force': { vi: 'Đơn vị không còn hiệu lực vào ngày này.', en: 'The unit is not in force on that day.' },
  'held-already': { vi: 'Người này đã giữ vai trò đó trong thời gian này.', en: 'The person holds this role already.' },
  'before-start': { vi: 'Ngày kết thúc phải sau ngày bắt đầu.', en: 'The last day must not precede the first.' },
  'after-end': { vi: 'Đợt này đã kết thúc ngày {day}.', en: 'It has already ended on {day}.' },
  'unknown-variable': {
    vi: 'Không có biến “{name}” trong mẫu này. Chỉ dùng: {allowed}.',
    en: 'This template has no variable "{name}". It may use: {allowed}.',
  },
  'unclosed-variable': {
    vi: 'Dấu ngoặc của biến chưa khớp: {near}',
    en: 'The braces of a variable do not match: {near}',
  },
  'missing-variable': {
    vi: 'Phải có biến “{name}”, nếu không thư sẽ không nói gì.',
    en: 'The variable "{name}" must be there, or the mail would say nothing.',
  },
  'one-line': { vi: 'Chỉ được một dòng.', en: 'Must be a single line.' },
  'day-over': { vi: 'Ngày này đã qua.', en: 'That day is over.' },
  'range-too-long': { vi: 'Tối đa {limit} ngày.', en: 'At most {limit} days.' },
  'absent-already': {
    vi: 'Đã khai vắng mặt {period}.',
    en: 'An absence {period} is entered already.',
  },
  'not-of-duty-unit': {
    vi: 'Người này không làm việc tại đơn vị trong suốt những ngày đó.',
    en: 'The person does not work in the unit on all of these days.',
  },
  disabled: { vi: 'Tài khoản đã bị khóa.', en: 'The account is disabled.' },
  'other-ministry': {
    vi: 'Người này không thuộc bộ của vị trí.',
    en: "The person is not of the post's ministry.",
  },
  'holds-the-post': {
    vi: 'Người này đang giữ chính vị trí đó.',
    en: 'The person holds that very post in this period.',
  },
  'before-calendar': {
    vi: 'Lịch làm việc của bộ bắt đầu từ ngày {day}; thời hạn không thể có hiệu lực sớm hơn.',
    en: "The ministry's calendar begins on {day}; no policy can start earlier.",
  },
  unreachable: {
    vi: 'Theo lịch làm việc hiện hành, thời hạn này không kết thúc trong vòng ba năm.',
    en: 'By the present calendar this target is not reached within three years.',
  },
  'whole-number': { vi: 'Phải là số nguyên.', en: 'Must be a whole number.' },
  'step-invalid-key': {
    vi: 'Mã mốc bắt đầu bằng chữ thường không dấu; sau đó là chữ, số hoặc dấu gạch dưới, tối đa 40 ký tự.',
    en: 'A key begins with a lower-case letter and goes on with letters, digits or underscores, 40 at most.',
  },
  'step-reserved-key': { vi: 'Mã mốc này dành riêng cho hệ thống.', en: 'This key is reserved.' },
  'step-duplicate-key': { vi: 'Mã mốc bị trùng.', en: 'Another step has this key.' },
  'step-invalid-moment': {
    vi: 'Chọn đúng một cách tính: phần trăm, số phút còn lại, hoặc số phút sau hạn.',
    en: 'Give exactly one of percent, minutes left, or minutes after the due.',
  },
  'step-invalid-percent': { vi: 'Từ 1 đến 99 phần trăm.', en: 'Between 1 and 99 percent.' },
  'step-invalid-minutes': {
    vi: 'Số phút là số nguyên, tối đa 14.400; trước hạn thì ít nhất 1.',
    en: 'Whole minutes, 14,400 at most; before the due at least 1.',
  },
  'step-duplicate-moment': {
    vi: 'Một mốc khác rơi vào đúng thời điểm này.',
    en: 'Another step lies at the same moment.',
  },
  'step-no-breach': {
    vi: 'Cần một mốc ngay khi quá hạn (0 phút sau hạn).',
    en: 'A step at the breach itself (0 minutes after) is needed.',
  },
  'step-nobody-told': { vi: 'Chọn ít nhất một người được báo.', en: 'Choose at least one who is told.' },
  'step-unknown-rung': { vi: 'Không có cấp báo này.', en: 'There is no such rung.' },
  'step-duplicate-rung': { vi: 'Người được báo bị trùng.', en: 'Named twice.' },
  'received-too-early': {
    vi: 'Sớm nhất là {limit}: không quá 24 giờ trước khi câu hỏi đến hệ thống.',
    en: 'The earliest is {limit}: no more than 24 hours before the question arrived.',
  },
  'received-after-act': {
    vi: 'Muộn nhất là {limit}: câu hỏi đã được xử lý từ lúc đó.',
    en: 'The latest is {limit}: it was first acted upon then.',
  },
  'as-before': { vi: 'Vẫn như cũ, không có gì thay đổi.', en: 'This is what it is already.' },
  'unknown-zone': { vi: 'Không có múi giờ này.', en: 'There is no such time zone.' },
  'invalid-time': {
    vi: 'Giờ phải có dạng 07:30, muộn nhất là 24:00.',
    en: 'A time is written 07:30, 24:00 at the latest.',
  },
  'inverted-interval': {
    vi: 'Giờ kết thúc ({to}) phải sau giờ bắt đầu ({from}).',
    en: 'The end ({to}) must be after the beginning ({from}).',
  },
  'overlapping-intervals': { vi: 'Trùng với khoảng {other}.', en: 'Overlaps with {other}.' },
  'invalid-date': { vi: 'Không có ngày “{value}”.', en: 'There is no day "{value}".' },
  'duplicate-day': {
    vi: 'Ngày này đã có trong danh sách, cùng loại.',
    en: 'The day is in the list already, of the same kind.',
  },
  'not-a-closure': { vi: 'Lịch của tỉnh chỉ có ngày đóng cửa.', en: 'A province has closures only.' },
  'no-opening': { vi: 'Lịch không có giờ làm việc nào.', en: 'The calendar never opens.' },
  'beyond-horizon': {
    vi: 'Lịch đóng cửa quá lâu: không tính được thời hạn trong ba năm.',
    en: 'Closed for too long: no deadline can be computed within three years.',
  },
  unchanged: { vi: 'Không có gì thay đổi so với bản đang áp dụng.', en: 'Nothing differs from the version in force.' },
  'empty-file': { vi: 'Tệp không có nội dung.', en: 'The file is empty.' },
  'not-json': { vi: 'Không phải JSON hợp lệ.', en: 'Not valid JSON.' },
  'no-days': { vi: 'Tệp không có ngày nào.', en: 'The file has no days.' },
  'not-a-day': { vi: 'Mục này không phải là một ngày.', en: 'This is not a day.' },
  'unclosed-quote': { vi: 'Thiếu dấu ngoặc kép đóng.', en: 'A quotation mark is not closed.' },
  'missing-column': { vi: 'Thiếu cột “{place}”.', en: 'The column "{place}" is missing.' },
  'too-many-fields': { vi: 'Dòng có nhiều ô hơn số cột.', en: 'The line has more fields than there are columns.' },
  'unknown-kind': {
    vi: 'Không rõ loại “{value}”: nghỉ lễ, làm bù hay đóng cửa.',
    en: 'Unknown kind "{value}": holiday, make_up or closure.',
  },
  'unknown-status': {
    vi: 'Không rõ tình trạng “{value}”: chính thức, theo luật hay dự kiến.',
    en: 'Unknown status "{value}": official, statutory or provisional.',
  },
  'no-name': { vi: 'Thiếu tên ngày.', en: 'The day has no name.' },
  'invalid-hours': { vi: 'Giờ làm việc không đúng.', en: 'The hours are wrong.' },
  'question-too-long': {
    vi: 'Câu hỏi dài hơn {limit} ký tự; hãy rút gọn hoặc tách thành nhiều câu.',
    en: 'The question is longer than {limit} characters; shorten it, or split it.',
  },
  'not-open-question': { vi: 'Câu hỏi này không còn chờ gửi.', en: 'This question does not wait to be sent.' },
  'sent-already': {
    vi: 'Đã có câu hỏi được gửi từ bản nháp này, nên không đổi được.',
    en: 'Questions of this draft were sent already, so this cannot be changed.',
  },
  'nothing-to-send': { vi: 'Bản nháp không có câu hỏi nào để gửi.', en: 'The draft has no question to send.' },
  'of-another-commune': {
    vi: 'Câu hỏi của đơn vị khác: đơn vị đó tự gửi.',
    en: 'Another commune asks this: it has to send it itself.',
  },
  'first-keeps-id': {
    vi: 'Phần đầu phải giữ mã của câu hỏi được tách.',
    en: 'The first part keeps the id of the question that is split.',
  },
  'same-question': { vi: 'Không thể gộp câu hỏi vào chính nó.', en: 'A question cannot be merged into itself.' },
  'not-of-kind': { vi: 'Không dùng cho thay đổi loại này.', en: 'Has no place in a change of this kind.' },
  'not-your-ministry': {
    vi: 'Mục này thuộc danh mục của bộ khác hoặc dùng chung; quản trị viên mới sửa được.',
    en: 'This belongs to another ministry or to all of them: the administrator changes it.',
  },
  'of-other-ministry': { vi: 'Không thuộc bộ này.', en: 'Is not of this ministry.' },
  'field-not-in-force': {
    vi: 'Lĩnh vực không có hiệu lực trong thời gian này.',
    en: 'The field is not in force in this period.',
  },
  'in-catalogue-already': {
    vi: '“{value}” đã có và đang có hiệu lực trong cùng thời gian.',
    en: '"{value}" is there already, in force at the same time.',
  },
  'same-conditions': {
    vi: 'Đã có quy tắc cùng điều kiện trong cùng thời gian: “{value}” sẽ không bao giờ được áp dụng.',
    en: 'A rule with the same conditions is in force at the same time: "{value}" would never be reached.',
  },
  'from-without-words': {
    vi: 'Ngày áp dụng chỉ dùng khi đổi nội dung quyết định việc chuyển câu hỏi.',
    en: 'A day to apply from is only for words that decide a route.',
  },
  'edit-from': {
    vi: 'Mục đang có hiệu lực: hãy chọn ngày áp dụng, không đổi ngày bắt đầu.',
    en: 'The entry is in force: choose the day to apply from, and leave its first day.',
  },
  'ended-already': { vi: 'Mục này đã kết thúc ngày {day}.', en: 'This ended on {day}.' },
  'begun-already': {
    vi: 'Đã có hiệu lực từ ngày {day}: chỉ có thể kết thúc, không thu hồi được.',
    en: 'In force since {day}: it can be ended, not withdrawn.',
  },
  'changed-since': {
    vi: '“{value}” đã được sửa sau phiên bản này.',
    en: '"{value}" was changed after this version.',
  },
  'named-twice': { vi: 'Bị lặp trong danh sách.', en: 'Named twice.' },
  invalid: { vi: 'Giá trị không hợp lệ.', en: 'Invalid value.' },
};

export type Locale = 'vi' | 'en';

export const fill = (template: string, params: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
