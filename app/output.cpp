#include "app/output.h"

#include "ui/session/error_words.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>

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
  if (errno == EPIPE || errno == EBADF)
    return {};
  return failure(errno == ENOSPC ? ErrorCode::diskFull : ErrorCode::fileNotWritable,
                 {{Fact::path, "stdout"}, {Fact::detail, std::strerror(errno)}});
}

void printError(std::string_view sentence) {
  const std::string line = "throughline: " + oneLine(std::string(sentence)) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void printNote(std::string_view sentence) {
  const std::string line = oneLine(std::string(sentence)) + "\n";
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

namespace {

/// "file.csv:12:3", or what was looked for.
std::string placeOf(const Error& error) {
  std::string place = error.fact(Fact::path);
  if (place.empty())
    place = error.fact(Fact::value);
  else if (place != "stdout" && place != "-")
    place = QFileInfo(QString::fromStdString(place)).absoluteFilePath().toStdString();
  for (const Fact part : {Fact::line, Fact::column})
    if (const auto number = error.fact(part); !number.empty())
      place += ":" + number;
  return place;
}

/// What happened, and what to do: the last sentence, when there are several.
std::pair<std::string, std::string> messageAndFix(const Error& error) {
  const std::string all = ui::sentence(error).toStdString();
  const auto end = all.rfind(". ");
  return end == std::string::npos ? std::pair(all, std::string())
                                  : std::pair(all.substr(0, end + 1), all.substr(end + 2));
}

} // namespace

std::string errorJson(const Error& error) {
  const auto [message, fix] = messageAndFix(error);
  const nlohmann::ordered_json json{
      {"code", std::string(nameOf(error.code))}, {"message", message}, {"where", placeOf(error)}, {"fix", fix}};
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

int exitStatus(const Status& status, bool asJson) {
  if (status.ok())
    return 0;
  if (asJson)
    static_cast<void>(print("{\"error\":" + errorJson(status.error()) + "}\n").ok());
  printError(status.error());
  return status.error().code == ErrorCode::usage ? 2 : 1;
}

} // namespace throughline::app
