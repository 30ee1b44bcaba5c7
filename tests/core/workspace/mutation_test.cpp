#include "core/workspace/entity_rows.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/processor_clock.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_registry.h"
#include "tests/support/trials.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <ctime>
#include <random>
#include <sys/resource.h>

using namespace throughline;
using workspace::RevisionId;
using workspace::Workspace;

namespace {

/// Everything that a file says, as it is when it is sound.
struct Content {
  std::vector<model::Document> states;
  std::vector<workspace::Revision> revisions;
};

const Content& wholeContent(const std::filesystem::path& file, const test::WorkspaceFolder& folder) {
  static Content content;
  auto opened = Workspace::open(file, folder.options());
  content = {.states = {}, .revisions = *opened->revisions()};
  for (const auto& revision : content.revisions)
    content.states.push_back(*opened->documentAt(revision.id));
  return content;
}

/// A workspace of some size with a history.
std::string drawnFile(const test::WorkspaceFolder& folder) {
  const auto file = folder.file("drawn.journey");
  auto made = Workspace::create(file, folder.options());
  model::Document document;
  for (unsigned edit = 0; edit < 25; ++edit) {
    const auto next = test::randomEdit(document, edit + 100);
    QTest::qVerify(made->persist(model::difference(document, next.after), next.name).ok(), "persist", "", __FILE__,
                   __LINE__);
    document = next.after;
  }
  made = failure(ErrorCode::internal); // closes the file
  return test::bytesOf(file);
}

enum class Seen { refused, equal, noticedLater, different };

/// What a reader of the file gets to see, compared with what is right.
Seen lookAt(const std::filesystem::path& file, const test::WorkspaceFolder& folder, const Content& right) {
  auto options = folder.options();
  options.readOnly = true;
  auto opened = Workspace::open(file, options);
  if (!opened.ok())
    return Seen::refused;
  bool noticed = false;
  const auto document = opened->document();
  if (!document.ok() || !(*document == right.states.back()))
    return Seen::different;
  const auto revisions = opened->revisions();
  noticed = noticed || !revisions.ok();
  if (revisions.ok() && *revisions != right.revisions)
    return Seen::different;
  for (std::size_t at = 0; at < right.states.size(); at += 4) {
    const auto state = opened->documentAt(RevisionId{static_cast<std::int64_t>(at) + 1});
    noticed = noticed || !state.ok();
    if (state.ok() && !(*state == right.states[at]))
      return Seen::different;
  }
  return noticed || !opened->check({}).ok() ? Seen::noticedLater : Seen::equal;
}

} // namespace

class MutationTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void noFlippedBitChangesContentInSilence() {
    const test::WorkspaceFolder folder;
    const std::string bytes = drawnFile(folder);
    const Content right = wholeContent(folder.file("drawn.journey"), folder);
    std::mt19937 random(test::seedOfTrials(7));
    int counts[4]{};
    for (int trial = 0; trial < test::trials(2000); ++trial) {
      std::string mutated = bytes;
      const int flips = trial % 4 == 3 ? 1 + static_cast<int>(random() % 64) : 1;
      for (int flip = 0; flip < flips; ++flip)
        mutated[random() % mutated.size()] ^= static_cast<char>(1U << (random() % 8));
      test::writeBytes(folder.file(), mutated);
      const std::clock_t before = std::clock(); // of the processor: other programs take none of it
      const Seen seen = lookAt(folder.file(), folder, right);
      QVERIFY2(std::clock() - before < 2 * CLOCKS_PER_SEC, "a damaged file takes long");
      QVERIFY2(seen != Seen::different, ("trial " + std::to_string(trial)).c_str());
      ++counts[static_cast<int>(seen)];
    }
    qInfo("%d mutations: %d refused, %d noticed in the history, %d without effect", test::trials(2000), counts[0],
          counts[2], counts[1]);
    QVERIFY(counts[0] > test::trials(2000) / 7);
  }

  void noCutZeroedOrSwappedPageChangesContentInSilence() {
    const test::WorkspaceFolder folder;
    const std::string bytes = drawnFile(folder);
    const Content right = wholeContent(folder.file("drawn.journey"), folder);
    const std::size_t pages = bytes.size() / 4096;
    std::vector<std::string> mutations;
    for (std::size_t page = 0; page < pages; ++page) {
      mutations.push_back(bytes.substr(0, page * 4096 + 2000));
      std::string zeroed = bytes;
      mutations.push_back(zeroed.replace(page * 4096, 4096, 4096, '\0'));
      std::string swapped = bytes;
      const std::size_t other = (page + 1) % pages;
      swapped.replace(page * 4096, 4096, bytes, other * 4096, 4096);
      mutations.push_back(swapped.replace(other * 4096, 4096, bytes, page * 4096, 4096));
    }
    for (std::size_t at = 0; at < mutations.size(); ++at) {
      test::writeBytes(folder.file(), mutations[at]);
      QVERIFY2(lookAt(folder.file(), folder, right) != Seen::different, std::to_string(at).c_str());
    }
  }

  void aStateFromAnotherTimeIsNoticed() {
    // Rows that are each sound, but not of one state: what a copy made during a write looks like.
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    {
      auto opened = Workspace::open(folder.file(), folder.options());
      QVERIFY(test::persistNext(*opened, 0).ok());
    }
    for (const char* sql : {"DELETE FROM revision WHERE id = 3", "DELETE FROM entity WHERE kind = 'touchpoint'",
                            "UPDATE entity SET record = (SELECT record FROM entity_before WHERE revision = 3), hash = "
                            "(SELECT hash FROM entity_before WHERE revision = 3) WHERE kind = 'touchpoint'"}) {
      test::writeBytes(folder.file("other.journey"), test::bytesOf(folder.file()));
      test::changeRaw(folder.file("other.journey"), sql);
      const auto refused = Workspace::open(folder.file("other.journey"), folder.options());
      QVERIFY2(!refused.ok() && refused.error().code == ErrorCode::workspaceDamaged, sql);
    }
  }

  void aChangedProjectionIsNoticedByTheCheck() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    test::changeRaw(folder.file(), "UPDATE touchpoint SET title = 'other'");
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY(opened->check({}).error().code == ErrorCode::workspaceDamaged);
  }

  void hostileRecordsBehindARightHashAreRefused_data() {
    QTest::addColumn<QByteArray>("record");
    const auto row = [](const char* name, const std::string& record) {
      QTest::newRow(name) << QByteArray::fromStdString(record);
    };
    const std::string lead = "1\n1 0 32 00000000000000000000000000000001 32 00000000000000000000000000000002 0 10 "
                             "experience 13 designedStep ";
    row("empty", "");
    row("no format", "x");
    row("newer format", "2\n");
    row("negative format", "-1\n");
    row("text longer than the record", "1\n8000000000 x");
    row("text of a negative length", "1\n-1 x");
    row("text of 2^64", "1\n18446744073709551616 x");
    row("count of 150 million", lead + "150000000 ");
    row("negative count", lead + "-1 ");
    row("count that wraps", lead + "18446744073709551615 ");
    row("binary", std::string("1\n\x00\x01\x02\xff", 6));
    row("an archive with a header", "1\n22 serialization::archive 19 1 0");
    row("only spaces", "1\n" + std::string(100'000, ' '));
    row("a million digits", "1\n" + std::string(1'000'000, '9'));
  }
  void hostileRecordsBehindARightHashAreRefused() {
    QFETCH(const QByteArray, record);
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    const auto document = test::numberedDocument(0);
    const auto& touchpoint = document.maps.front()->touchpoints.front();
    workspace::EntityRow row{.id = touchpoint->id.text(),
                             .map = document.maps.front()->id.text(),
                             .kind = "touchpoint",
                             .record = record.toStdString()};
    const auto quoted = [](std::string_view bytes) {
      std::string text = "CAST(x'";
      for (const char byte : bytes) {
        constexpr std::string_view digits = "0123456789abcdef";
        text += digits[static_cast<unsigned char>(byte) >> 4U];
        text += digits[static_cast<unsigned char>(byte) & 15U];
      }
      return text + "' AS TEXT)";
    };
    row.hash = workspace::hashOf(row);
    test::changeRaw(folder.file(), "UPDATE entity SET record = " + quoted(row.record) + ", hash = x'" +
                                       hexText(row.hash) + "' WHERE kind = 'touchpoint'");
    // The state of the revision is set right as well: an attacker can do sums.
    workspace::StateHash state;
    {
      auto raw = workspace::Connection::open(folder.file(), {});
      const auto rows = workspace::readEntityRows(*raw);
      for (const auto& each : *rows)
        state.toggle(each.hash);
    }
    test::setHeadState(folder.file(), state.value());
    test::ProcessorClock timer;
    timer.start();
    const auto refused = Workspace::open(folder.file(), folder.options());
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().code == ErrorCode::workspaceDamaged || refused.error().code == ErrorCode::recordNewer,
             test::describe(refused.error()).c_str());
    QVERIFY2(refused.error().fact(Fact::detail).find("state of revision") == std::string::npos,
             "refused for the state, not for the record");
  }

  void memoryStaysSmall() {
    struct rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    qInfo("%ld kB at most", usage.ru_maxrss);
#ifndef THROUGHLINE_SANITIZED
    QVERIFY(usage.ru_maxrss < 256L * 1024);
#endif
  }
};

THROUGHLINE_TEST(MutationTest)
#include "mutation_test.moc"
