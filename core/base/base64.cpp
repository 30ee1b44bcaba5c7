#include "core/base/base64.h"

#include <openssl/evp.h>

namespace throughline {
namespace {

const unsigned char* unsignedBytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

std::string base64Of(std::string_view bytes) {
  std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0'); // libcrypto ends it with a NUL
  const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), unsignedBytes(bytes),
                                     static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(length));
  return text;
}

std::optional<std::string> bytesOfBase64(std::string_view text) {
  if (text.empty())
    return std::string();
  if (text.size() % 4 != 0)
    return std::nullopt;
  std::string bytes(text.size() / 4 * 3, '\0');
  const int length = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), unsignedBytes(text),
                                     static_cast<int>(text.size()));
  if (length < 0)
    return std::nullopt;
  const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
  bytes.resize(static_cast<std::size_t>(length) - padding);
  // libcrypto skips blanks at both ends; what it would not write is none of ours.
  return base64Of(bytes) == text ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace throughline
