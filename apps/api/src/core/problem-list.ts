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
  disabled: { vi: 'Tài khoản đã bị khóa.', en: 'The account is disabled.' },
  'other-ministry': {
    vi: 'Người này không thuộc bộ của vị trí.',
    en: "The person is not of the post's ministry.",
  },
  'holds-the-post': {
    vi: 'Người này đang giữ chính vị trí đó.',
    en: 'The person holds that very post in this period.',
  },
  invalid: { vi: 'Giá trị không hợp lệ.', en: 'Invalid value.' },
};

export type Locale = 'vi' | 'en';

export const fill = (template: string, params: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
