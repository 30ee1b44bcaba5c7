#include "tests/support/two_screens.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace throughline::test {
namespace {

constexpr const char* mark = "THROUGHLINE_TWO_SCREENS";

} // namespace

bool onTwoScreens() {
  return qEnvironmentVariableIsSet(mark);
}

bool passesOnTwoScreens(const char* testClass, const char* function, QByteArray& output) {
  QTemporaryDir folder;
  QFile screens(folder.filePath(QStringLiteral("screens.json")));
  if (!screens.open(QIODevice::WriteOnly))
    return false;
  screens.write(R"({"screens": [
    {"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "wall", "x": 1280, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
  ]})");
  screens.close();
  QProcess process;
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screens.fileName());
  environment.insert(QString::fromLatin1(mark), QStringLiteral("1"));
  process.setProcessEnvironment(environment);
  process.start(QCoreApplication::applicationFilePath(),
                {QString::fromLatin1(testClass), QString::fromLatin1(function)});
  const bool ended = process.waitForFinished(60'000);
  output = process.readAllStandardOutput();
  return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace throughline::test
