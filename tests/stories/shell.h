#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// A person at a shell, in a folder and with a home of their own and without a display.
namespace throughline::test {

struct Ran {
  int status = -1; ///< minus the signal
  QByteArray output;
  QByteArray errors;
};

class Shell {
public:
  static QString program() { return QStringLiteral(THROUGHLINE_BINARY_DIR "/throughline"); }

  QProcessEnvironment environment(const QString& language = QStringLiteral("C.UTF-8")) const {
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    variables.insert(QStringLiteral("LC_ALL"), language);
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
      variables.remove(QLatin1String(name));
    return variables;
  }

  /// A line of bash, in the folder; "throughline" is the program.
  Ran run(const QString& line, const QString& language = QStringLiteral("C.UTF-8")) const {
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setProcessEnvironment(environment(language));
    process.start(QStringLiteral("bash"),
                  {QStringLiteral("-c"), QStringLiteral("throughline() { \"%1\" \"$@\"; }; ").arg(program()) + line});
    if (!process.waitForFinished(60'000))
      return {};
    return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
  }

  /// What stands before a command that shall run with a library of tests/support/preload.
  static QString with(const char* library) {
    return QStringLiteral("ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0 LD_PRELOAD=%1/tests/%2.so ")
        .arg(QLatin1String(THROUGHLINE_BINARY_DIR), QLatin1String(library));
  }

  void write(const QString& name, const QByteArray& bytes) const {
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }

  QTemporaryDir folder;
  QTemporaryDir home;
};

} // namespace throughline::test
