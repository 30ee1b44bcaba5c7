#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace throughline {

/// Bytes as letters (RFC 4648, with padding, on one line; by OpenSSL's libcrypto).
std::string base64Of(std::string_view bytes);
/// The bytes that base64Of() wrote; none for anything else.
std::optional<std::string> bytesOfBase64(std::string_view text);

} // namespace throughline
