#include "app/streams.h"

#include "app/output.h"
#include "core/base/checked_file.h"
#include "ui/session/file_names.h"

#include <QCoreApplication>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace throughline::app {
namespace {

constexpr std::size_t pieceSize = 1U << 20;

struct StreamWords {
  Q_DECLARE_TR_FUNCTIONS(StreamWords)
};

/// Every byte until the end of the stream, in pieces.
Status forEachPiece(int stream, const std::filesystem::path& name, const FileSink& take) {
  std::vector<char> piece(pieceSize);
  for (;;) {
    const ssize_t got = ::read(stream, piece.data(), piece.size());
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      return workspace::systemFailure(ErrorCode::fileNotReadable, name);
    if (got == 0)
      return {};
    THROUGHLINE_CHECK(take({piece.data(), static_cast<std::size_t>(got)}));
  }
}

bool isPipe(const std::filesystem::path& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 && (S_ISFIFO(about.st_mode) || S_ISSOCK(about.st_mode));
}

} // namespace

Result<InputFile> InputFile::named(const QString& word, std::size_t most) {
  const bool standard = word == QLatin1String("-");
  const auto path = ui::pathOf(word);
  if (!standard && !isPipe(path))
    return InputFile(path);
  if (standard && ::isatty(STDIN_FILENO) != 0)
    return failure(ErrorCode::usage,
                   {{Fact::detail, StreamWords::tr("\"-\" reads stdin, which is a terminal").toStdString()}});
  const workspace::Descriptor opened(standard ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!opened.valid())
    return workspace::systemFailure(ErrorCode::fileNotReadable, path);
  THROUGHLINE_TRY(folder, workspace::PrivateFolder::make());
  const auto copy = folder.path() / (standard ? "stdin" : path.filename());
  // A stream may have no end; the disk has.
  std::size_t taken = 0;
  THROUGHLINE_CHECK(writeCheckedFile(copy, [&](const FileSink& write) {
    return forEachPiece(opened.number(), path, [&](std::string_view piece) -> Status {
      taken += piece.size();
      if (taken > most)
        return failure(ErrorCode::tooLarge, {{Fact::path, path.string()}, {Fact::limit, std::to_string(most)}});
      return write(piece);
    });
  }));
  return InputFile(copy, std::move(folder));
}

Result<OutputFile> OutputFile::named(const QString& word, const Arguments& arguments) {
  if (word == QLatin1String("-")) {
    THROUGHLINE_TRY(folder, workspace::PrivateFolder::make());
    const auto path = folder.path() / "stdout";
    return OutputFile(path, std::move(folder));
  }
  const auto path = ui::pathOf(word);
  const auto replacing = arguments.has(QStringLiteral("force")) ? Replacing::asked : Replacing::never;
  if (const Status writable = expectWritableTarget(path, replacing); !writable.ok())
    return writable.error().code == ErrorCode::fileExists
               ? writable.error().with(Fact::detail, StreamWords::tr("--force replaces it").toStdString())
               : writable.error();
  return OutputFile(path);
}

OptionSpec OutputFile::force() {
  return {QStringLiteral("force"), {}, StreamWords::tr("replaces a file that is there"), false};
}

Status OutputFile::deliver() const {
  if (!folder_)
    return {};
  const workspace::Descriptor written(::open(path_.c_str(), O_RDONLY | O_CLOEXEC));
  if (!written.valid())
    return workspace::systemFailure(ErrorCode::fileNotReadable, path_);
  return forEachPiece(written.number(), path_, [](std::string_view piece) { return print(piece); });
}

} // namespace throughline::app
