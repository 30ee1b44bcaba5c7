#include "app/output.h"

#include "ui/session/error_words.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace throughline::app {
namespace {

std::string oneLine(std::string text) {
  for (char& letter : text)
    if (letter == '\n' || letter == '\r')
      letter = ' ';
  return text;
}

} // namespace

Status print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
    return {};
  return failure(errno == ENOSPC ? ErrorCode::diskFull : ErrorCode::fileNotWritable,
                 {{Fact::path, "stdout"}, {Fact::detail, std::strerror(errno)}});
}

void printError(std::string_view sentence) {
  const std::string line = "throughline: " + oneLine(std::string(sentence)) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void printError(const Error& error) {
  printError(ui::sentence(error).toStdString());
}

Progress terminalProgress() {
  if (::isatty(STDERR_FILENO) == 0)
    return {};
  return {.report =
              [](std::int64_t done, std::int64_t total) {
                const auto percent = total > 0 ? done * 100 / total : 0;
                std::fprintf(stderr, "\r%3lld %%", static_cast<long long>(percent));
              },
          .cancel = nullptr};
}

void endProgress() {
  if (::isatty(STDERR_FILENO) != 0)
    std::fputs("\r      \r", stderr);
}

int exitStatus(const Status& status) {
  if (status.ok())
    return 0;
  printError(status.error());
  return status.error().code == ErrorCode::usage ? 2 : 1;
}

} // namespace throughline::app
