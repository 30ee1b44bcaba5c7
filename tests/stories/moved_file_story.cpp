#include "core/edit/map_edits.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/window/banner.h"

#include <QCloseEvent>
#include <QFile>
#include <QPushButton>

using namespace throughline;
using test::Story;

namespace {

bool rename(Story& story, const char* title) {
  const auto& document = story.document();
  return story.window->session().apply(QStringLiteral("Rename"),
                                       edit::renameMap(document, document.maps.front()->id, title));
}

std::string titleIn(const QString& path) {
  auto file = workspace::Workspace::open(path.toStdString(), {.readOnly = true, .keepSnapshots = false});
  const auto document = file.ok() ? file->document() : Result<model::Document>(file.error());
  return document.ok() && !document->maps.empty() ? document->maps.front()->details->title : std::string();
}

} // namespace

/// Sync clients and file managers work on files that are open here.
class MovedFileStory : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aDeletedFileIsSaidAndACopyHasEverything() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    QVERIFY(rename(story, "Kept"));
    QTRY_VERIFY(story.window->storage().saved());
    QVERIFY(QFile::remove(story.file(QStringLiteral("a.journey"))));
    auto* banner = story.window->findChild<ui::Banner*>();
    // Coming back to the window is enough to learn it.
    QApplication::setActiveWindow(nullptr);
    QApplication::setActiveWindow(story.window.get());
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->sentence().contains(QLatin1String("deleted")), qPrintable(banner->sentence()));
    QCOMPARE(banner->findChild<QPushButton*>()->text(), QStringLiteral("Save a copy"));
    QVERIFY(!story.window->storage().saved());
    QVERIFY(rename(story, "Only in memory"));
    QTRY_VERIFY(story.window->storage().failed().has_value());
    story.look(QStringLiteral("deleted-file"));
    // Quitting without a word is not possible.
    QVERIFY(!story.window->close());
    const auto copy = story.file(QStringLiteral("copy.journey"));
    story.room<ui::FileRoom>().saveCopyTo(copy);
    QTRY_COMPARE(titleIn(copy), std::string("Only in memory"));
  }

  void aReplacedFileIsNotWrittenOver() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    const auto path = story.file(QStringLiteral("a.journey"));
    QTRY_VERIFY(story.window->storage().saved());
    QVERIFY(QFile::rename(path, story.file(QStringLiteral("mine.journey"))));
    QFile theirs(path);
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("theirs") == 6);
    theirs.close();
    QVERIFY(rename(story, "Mine"));
    QTRY_VERIFY(story.window->storage().failed().has_value());
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    QCOMPARE(theirs.readAll(), QByteArray("theirs"));
  }

  void aFileThatComesBackIsWrittenAgain() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    const auto path = story.file(QStringLiteral("a.journey"));
    const auto away = story.file(QStringLiteral("away.journey"));
    QTRY_VERIFY(story.window->storage().saved());
    QVERIFY(QFile::rename(path, away));
    QVERIFY(rename(story, "Later"));
    QTRY_VERIFY(story.window->storage().failed().has_value());
    QVERIFY(QFile::rename(away, path));
    story.window->storage().lookForFile();
    QTRY_VERIFY(story.window->storage().saved());
    QVERIFY(!story.window->findChild<ui::Banner*>()->isVisible());
    story.window.reset();
    QCOMPARE(titleIn(path), std::string("Later"));
  }
};

THROUGHLINE_TEST(MovedFileStory)
#include "moved_file_story.moc"
