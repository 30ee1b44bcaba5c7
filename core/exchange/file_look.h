#pragma once

#include <string>
#include <string_view>

namespace throughline::exchange {

/// What can be seen of a file without reading it: its name, and how it starts.
class FileLook {
public:
  /// bytes stay alive as long as this.
  FileLook(std::string_view bytes, std::string_view fileName);

  std::string_view bytes() const { return bytes_; }
  /// In lower case, without dot; ".gz" is taken off.
  const std::string& ending() const { return ending_; }
  /// The start as UTF-8 without byte order mark and blanks before it, unpacked where it is gzip; empty for what is no
  /// text.
  std::string_view text() const { return text_; }
  /// Name of the first element of XML, in lower case without prefix; empty for what is no XML.
  const std::string& rootElement() const { return root_; }

private:
  std::string_view bytes_;
  std::string ending_;
  std::string whole_;
  std::string_view text_;
  std::string root_;
};

/// The name of a file without folders and endings.
std::string baseNameOf(std::string_view fileName);

} // namespace throughline::exchange
