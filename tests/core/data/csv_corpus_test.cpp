#include "tests/fuzz/csv_input.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <filesystem>

using namespace throughline;

/// What the fuzzer started from and found, without the fuzzer.
class CsvCorpusTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyFileReadsTheSameInPieces() {
    const auto folder = std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "tests" / "fuzz" / "corpus" / "csv";
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      fuzz::readAsCsv(test::bytesOf(entry.path())); // ends the program where a promise is broken
      ++files;
    }
    QVERIFY(files >= 12);
  }
};

THROUGHLINE_TEST(CsvCorpusTest)
#include "csv_corpus_test.moc"
