#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace throughline {

using Sha256 = std::array<std::byte, 32>;

/// SHA-256 of all bytes (FIPS 180-4, by OpenSSL's libcrypto).
Sha256 sha256(std::span<const std::byte> bytes);
Sha256 sha256(std::string_view bytes);
/// 64 lower-case hexadecimal digits.
std::string hexText(const Sha256& hash);

/// SHA-256 of bytes that come piece by piece.
class Sha256Stream {
public:
  Sha256Stream();
  ~Sha256Stream();
  Sha256Stream(const Sha256Stream&) = delete;
  Sha256Stream& operator=(const Sha256Stream&) = delete;
  void add(std::span<const std::byte> bytes);
  void add(std::string_view bytes);
  /// The hash of all that was added; the stream is empty again.
  Sha256 finish();

private:
  struct State;
  std::unique_ptr<State> state_;
};

} // namespace throughline
