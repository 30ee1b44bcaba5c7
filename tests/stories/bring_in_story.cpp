#include "core/edit/lane_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/difference.h"
#include "core/model/look_up.h"
#include "core/workspace/workspace.h"
#include "tests/stories/importing.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/bring_in_dialog.h"
#include "ui/dialogs/locked_lanes_bar.h"
#include "ui/rooms/import/import_room.h"
#include "ui/rooms/versions/versions_room.h"

#include <QPushButton>
#include <QTreeWidget>

#include <functional>

using namespace throughline;
using throughline::test::Story;

/// What comes from a colleague or a file meets what was changed or locked here: nothing is decided unsaid.
class BringInStory : public QObject {
  Q_OBJECT

  test::DocumentBuilder drawn_ = test::aDocument()
                                     .withMap("Shop")
                                     .withStage("Find")
                                     .withTouchpoint("Search")
                                     .withTouchpoint("Ask", model::Kind::service)
                                     .withTouchpoint("Pay");

  using Edit = std::function<model::Document(const model::Document&)>;

  /// Mine and a copy of it, each with a change of its own.
  void begin(Story& story, const Edit& theirs, const Edit& mine) const {
    QVERIFY(story.create(QStringLiteral("mine.journey")));
    auto& session = story.window->session();
    QVERIFY(session.apply(QStringLiteral("Draw"), drawn_.document()));
    QVERIFY(story.window->storage().waitUntilSaved());
    story.window->storage().close();
    const auto copy = story.file(QStringLiteral("theirs.journey"));
    QVERIFY(QFile::copy(story.file(QStringLiteral("mine.journey")), copy));
    {
      auto file = *workspace::Workspace::open(copy.toStdString(), {.keepSnapshots = false});
      const auto document = *file.document();
      QVERIFY(file.persist(model::difference(document, theirs(document)), "Theirs").ok());
    }
    QVERIFY(story.open(QStringLiteral("mine.journey")));
    QVERIFY(session.apply(QStringLiteral("Mine"), mine(session.document())));
    QVERIFY(story.window->storage().waitUntilSaved());
  }
  static void click(QWidget& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>())
      if (button->text() == text)
        return button->click();
    qFatal("no button %s", qPrintable(text));
  }
  static QTreeWidget& rowsOf(QWidget& dialog) { return *dialog.findChild<QTreeWidget*>(); }
  /// What the user does in the dialog; true once it was open.
  static bool bringIn(Story& story, const std::function<void(ui::BringInDialog&)>& act) {
    bool met = false;
    QTimer look;
    connect(&look, &QTimer::timeout, &look, [&] {
      auto* dialog = qobject_cast<ui::BringInDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr)
        return;
      look.stop();
      act(*dialog);
      met = true;
      if (dialog->isVisible())
        dialog->reject();
    });
    look.start(5);
    story.room<ui::VersionsRoom>().bringInFrom(story.file(QStringLiteral("theirs.journey")));
    return QTest::qWaitFor([&] { return met; });
  }
  Edit renamed(const char* title) const {
    return [this, title](const auto& document) {
      return *edit::renameTouchpoint(document, drawn_.touchpoint("Ask"), title);
    };
  }
  Edit removed() const {
    return [this](const auto& document) {
      return *edit::removeTouchpoints(document, std::array{drawn_.touchpoint("Ask")});
    };
  }
  std::string titleNow(const Story& story) const {
    const auto* card = model::findTouchpoint(*story.document().maps.front(), drawn_.touchpoint("Ask"));
    return card == nullptr ? std::string("gone") : card->title;
  }

private Q_SLOTS:
  /// Nothing differs but what they removed and I changed: it is listed, stays, and with a tick goes.
  void whatStaysIsListedByItself() {
    Story story;
    begin(story, removed(), renamed("Ask twice"));
    QStringList seen;
    QVERIFY(bringIn(story, [&](auto& dialog) {
      const auto* row = rowsOf(dialog).topLevelItem(0);
      seen = {row->text(0), row->text(1), QString::number(row->checkState(0))};
      story.lookAt(dialog, QStringLiteral("bring-in-kept"));
      rowsOf(dialog).topLevelItem(0)->setCheckState(0, Qt::Checked);
      click(dialog, QStringLiteral("Bring in"));
    }));
    QVERIFY2(seen.value(1).contains(QStringLiteral("Ask twice")), qPrintable(seen.join(QLatin1Char('|'))));
    QCOMPARE(seen.value(0), QStringLiteral("Only they removed it"));
    QCOMPARE(seen.value(2), QStringLiteral("0"));
    QCOMPARE(titleNow(story), std::string("gone"));
  }

  void whatIRemovedAndTheyChangedIsAskedAndComesBack() {
    Story story;
    begin(story, renamed("Ask twice"), removed());
    QVERIFY(bringIn(story, [&](auto& dialog) {
      QCOMPARE(rowsOf(dialog).topLevelItem(0)->text(0), QStringLiteral("Only you removed it"));
      QCOMPARE(rowsOf(dialog).topLevelItem(0)->checkState(0), Qt::Unchecked);
      rowsOf(dialog).topLevelItem(0)->setCheckState(0, Qt::Checked);
      click(dialog, QStringLiteral("Bring in"));
    }));
    QCOMPARE(titleNow(story), std::string("Ask twice"));
  }

  /// Mine was kept: the next time there is nothing to ask, and that is said.
  void aConflictThatIsSettledIsNotAskedAgain() {
    Story story;
    begin(story, renamed("Ask theirs"), renamed("Ask mine"));
    QVERIFY(bringIn(story, [&](auto& dialog) { click(dialog, QStringLiteral("Keep mine")); }));
    QCOMPARE(titleNow(story), std::string("Ask mine"));
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(!story.document().settings->broughtIn.empty());
    auto compared = *workspace::Workspace::open(story.file(QStringLiteral("theirs.journey")).toStdString(),
                                                {.readOnly = true, .keepSnapshots = false});
    story.window->storage().close();
    auto own =
        *workspace::Workspace::open(story.file(QStringLiteral("mine.journey")).toStdString(), {.keepSnapshots = false});
    QVERIFY(tasks::colleagueCompared(own, compared)->lines.empty());
  }

  /// A locked lane refuses: the dialog stays with its ticks and says why.
  void ticksStayWhereALockRefuses() {
    Story story;
    begin(
        story,
        [this](const auto& document) {
          return *edit::setChannel(*edit::removeTouchpoints(document, std::array{drawn_.touchpoint("Pay")}),
                                   drawn_.touchpoint("Ask"), "chat");
        },
        [](const auto& document) {
          return *edit::setField(document, document.maps[0]->lanes[0]->id, "locked", model::truth(true));
        });
    QVERIFY(bringIn(story, [&](auto& dialog) {
      auto& rows = rowsOf(dialog);
      QCOMPARE(rows.topLevelItemCount(), 2);
      click(dialog, QStringLiteral("Bring in"));
      QVERIFY(dialog.isVisible());
      QCOMPARE(rows.topLevelItem(0)->checkState(0), Qt::Checked);
      story.lookAt(dialog, QStringLiteral("bring-in-locked"));
      rows.topLevelItem(1)->setCheckState(0, Qt::Unchecked); // the removal
      click(dialog, QStringLiteral("Bring in"));
      QVERIFY(!dialog.isVisible());
    }));
    const auto& map = *story.document().maps.front();
    QCOMPARE(model::findTouchpoint(map, drawn_.touchpoint("Ask"))->channel, std::string("chat"));
    QVERIFY(model::findTouchpoint(map, drawn_.touchpoint("Pay")) != nullptr);
  }

  /// Every lane is locked and the survey has a new name: the way out stands in the dialog.
  void aSurveyForALockedMapFindsAWayOut() {
    for (const bool unlocks : {false, true}) {
      Story story;
      QVERIFY(story.create(QStringLiteral("locked.journey")));
      auto& session = story.window->session();
      const auto lane = drawn_.map().lanes[0]->id;
      QVERIFY(
          session.apply(QStringLiteral("Draw"), edit::setField(drawn_.document(), lane, "locked", model::truth(true))));
      QFile file(story.file(QStringLiteral("new.csv")));
      QVERIFY(file.open(QIODevice::WriteOnly));
      QByteArray text("id,Search,Pay,Parcel,nps\n");
      for (int row = 0; row < 40; ++row)
        text += QByteArray::number(row) + "," + QByteArray::number(1 + row % 5) + "," +
                QByteArray::number(1 + row % 4) + "," + QByteArray::number(5 - row % 5) + "," +
                QByteArray::number(row % 11) + "\n";
      file.write(text);
      file.close();
      story.room<ui::ImportRoom>().importFile(file.fileName());
      QTRY_VERIFY(story.window->findChild<ui::ImportDialog*>() != nullptr);
      auto* dialog = story.window->findChild<ui::ImportDialog*>();
      QSignalSpy previewed(dialog, &ui::ImportDialog::previewed);
      auto* bar = dialog->findChild<ui::LockedLanesBar*>();
      QTRY_VERIFY(bar->isVisibleTo(dialog));
      story.lookAt(*dialog, QStringLiteral("import-locked"));
      previewed.clear();
      click(*dialog, unlocks ? QStringLiteral("Unlock \"Touchpoints\"")
                             : QStringLiteral("Put new touchpoints into a lane of their own"));
      QVERIFY(!previewed.isEmpty() || previewed.wait());
      QVERIFY(previewed.last().first().toBool() && !bar->isVisibleTo(dialog));
      QVERIFY(test::importShown(*dialog));
      const auto& map = *story.document().maps.front();
      const auto* card = model::findTouchpoint(map, *model::touchpointNamed(map, "Parcel"));
      QCOMPARE(card->place.lane == lane, unlocks);
      QCOMPARE(model::findLane(map, lane)->locked, !unlocks);
    }
  }
};

THROUGHLINE_TEST(BringInStory)
#include "bring_in_story.moc"
