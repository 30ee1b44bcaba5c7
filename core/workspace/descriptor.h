#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace throughline::workspace {

/// An open file of the system; closed at the end.
class Descriptor {
public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor() { close(); }

  int number() const { return number_; }
  bool valid() const { return number_ >= 0; }
  void close();

private:
  int number_;
};

/// Every byte, or false with errno.
bool writeFully(const Descriptor& to, std::string_view bytes);

/// errno as an Error: diskFull when that is it, else the code given; with path and the system's words.
Error systemFailure(ErrorCode otherwise, const std::filesystem::path& path);

} // namespace throughline::workspace
