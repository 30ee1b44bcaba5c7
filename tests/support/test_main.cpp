#include "tests/support/child_process.h"
#include "tests/support/test_registry.h"

#include <QCoreApplication>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace throughline::test {

std::vector<RegisteredTest>& registeredTests() {
  static std::vector<RegisteredTest> tests;
  return tests;
}

std::string sharedFolder(const std::string& name) {
  const char* given = std::getenv("THROUGHLINE_TEST_DATA"); // the data folder itself
  std::filesystem::path base = given != nullptr ? std::filesystem::path(given).parent_path()
                                                : std::filesystem::path(THROUGHLINE_SOURCE_DIR) / ".." / "shared";
  if (given == nullptr && !std::filesystem::exists(base)) {
    // In a git worktree the shared folder lies beside the main checkout or further up.
    for (auto up = std::filesystem::path(THROUGHLINE_SOURCE_DIR); up != up.root_path(); up = up.parent_path())
      if (std::filesystem::exists(up / "shared" / "data")) {
        base = up / "shared";
        break;
      }
  }
  const auto folder = base / name;
  return std::filesystem::exists(folder) ? std::filesystem::weakly_canonical(folder).string() : std::string{};
}

std::string sharedData() {
  return sharedFolder("data");
}

} // namespace throughline::test

int main(int argc, char** argv) {
  if (int exitCode = 0; throughline::test::startedAsChild(argc, argv, exitCode))
    return exitCode;
#ifdef QT_WIDGETS_LIB
  qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
  QApplication application(argc, argv);
#else
  QCoreApplication application(argc, argv);
#endif
  int failures = 0;
  int ran = 0;
  const QStringList arguments = application.arguments();
  for (const auto& test : throughline::test::registeredTests()) {
    const bool named = arguments.size() > 1 && !arguments[1].startsWith(QLatin1Char('-'));
    if (named && arguments[1] != QString::fromStdString(test.name))
      continue;
    QStringList forTest{arguments[0]};
    forTest += arguments.mid(named ? 2 : 1);
    const auto object = test.make();
    failures += QTest::qExec(object.get(), forTest);
    ++ran;
  }
  if (ran == 0) {
    std::fprintf(stderr, "no test class of that name\n");
    return 2;
  }
  return failures == 0 ? 0 : 1;
}
