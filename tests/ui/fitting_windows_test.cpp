#include "tests/stories/story.h"
#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/filter_dialog.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/pick_popup.h"
#include "ui/paint/look.h"
#include "ui/panels/emotion_faces.h"
#include "ui/window/menus.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace throughline;
using throughline::test::Story;

/// Everything has its room: on small screens, with large text, in popups.
class FittingWindowsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aPopupShowsItsLastEntryAndWholeWords() {
    Story story;
    QWidget window;
    auto* rows = new QVBoxLayout(&window);
    auto* box = new QComboBox;
    rows->addWidget(box);
    for (int entry = 0; entry < 7; ++entry)
      box->addItem(QStringLiteral("An entry that is wider than its box %1").arg(entry));
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setFixedWidth(140);
    window.show();
    box->showPopup();
    const auto* view = box->view();
    QTRY_VERIFY(view->isVisible());
    QCOMPARE(view->verticalScrollBar()->maximum(), 0);
    QVERIFY(view->visualRect(view->model()->index(6, 0)).bottom() <= view->viewport()->height());
    QVERIFY(view->viewport()->width() >= view->sizeHintForColumn(0));
    box->hidePopup();
  }

  void rowsOfAPickListDoNotCoverEachOther() {
    Story story;
    ui::PickPopup popup(QStringLiteral("Channel"), {{QStringLiteral("Web"), true}, {QStringLiteral("Phone"), false}},
                        false, story.window.get());
    popup.show();
    const auto* list = popup.findChild<QListWidget*>();
    const auto first = list->visualItemRect(list->item(0));
    const auto second = list->visualItemRect(list->item(1));
    QVERIFY2(second.top() > first.bottom() && first.height() >= 24, qPrintable(QString::number(first.height())));
  }

  void aDialogIsNeverLargerThanItsScreenAndItsButtonsStay() {
    Story story;
    QDialog dialog(story.window.get());
    auto* rows = new QVBoxLayout(&dialog);
    for (int row = 0; row < 80; ++row)
      rows->addWidget(new QLabel(QStringLiteral("Row %1").arg(row)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    rows->addWidget(buttons);
    dialog.show();
    const auto room = dialog.screen()->availableSize();
    QVERIFY(dialog.height() <= room.height() && dialog.width() <= room.width());
    QCoreApplication::processEvents();
    QVERIFY(buttons->isVisible());
    QVERIFY(dialog.rect().contains(QRect(buttons->mapTo(&dialog, QPoint()), buttons->size())));
    QVERIFY(dialog.findChild<QLabel*>()->isVisible());
  }

  void whatHasNoRoomInTheToolbarIsBehindAnArrowThatIsSeen() {
    Story story;
    QToolBar toolbar;
    ui::fillToolbar(toolbar, story.window->actions());
    toolbar.resize(120, 40); // no room even for the signs
    toolbar.show();
    QCoreApplication::processEvents();
    auto* more = toolbar.findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    QVERIFY(more != nullptr && more->isVisible());
    QVERIFY(more->width() >= 24 && more->parentWidget()->rect().contains(more->geometry()));
    QVERIFY(!more->accessibleName().isEmpty());
    // The arrow is painted: not all of it has one colour.
    const auto seen = more->grab().toImage();
    bool painted = false;
    for (int x = 0; x < seen.width() && !painted; ++x)
      for (int y = 0; y < seen.height(); ++y)
        painted = painted || seen.pixel(x, y) != seen.pixel(0, 0);
    QVERIFY(painted);
  }

  void keysNameTheirActionsWhole() {
    Story story;
    ui::KeysDialog keys({{QStringLiteral("Map"), QStringLiteral("New touchpoint in that direction, or lane"),
                          QStringLiteral("Ctrl+Shift+Page Down")}});
    keys.show();
    QCoreApplication::processEvents();
    auto* list = keys.findChild<QTreeWidget*>();
    QVERIFY(list->columnWidth(0) >= static_cast<QAbstractItemView*>(list)->sizeHintForColumn(0));
  }

  void facesHaveRoomForTheirNumbers() {
    Story story;
    QWidget window;
    auto* rows = new QVBoxLayout(&window);
    auto* faces = new ui::EmotionFaces;
    rows->addWidget(faces);
    for (int row = 0; row < 30; ++row)
      rows->addWidget(new QLineEdit);
    window.resize(300, 200); // too low for all of it
    window.show();
    for (const auto* face : faces->findChildren<QRadioButton*>())
      QVERIFY2(face->height() >= face->iconSize().height() + face->fontMetrics().height() + 6,
               qPrintable(QString::number(face->height())));
  }

  void theFirstStopOfTheFilterHasAName() {
    Story story;
    ui::FilterDialog dialog({}, {}, std::nullopt, std::nullopt, story.window.get());
    dialog.show();
    for (auto* widget : dialog.findChildren<QWidget*>())
      if (qobject_cast<QAbstractScrollArea*>(widget) != nullptr)
        QVERIFY2(widget->focusPolicy() == Qt::NoFocus || !widget->accessibleName().isEmpty(),
                 widget->metaObject()->className());
  }

  void whatIsDisabledOrHighlightedIsSeenInEveryTheme() {
    for (const auto theme : {ui::Theme::light, ui::Theme::dark, ui::Theme::highContrast}) {
      const auto colors = ui::colorsOf(theme);
      QVERIFY(colors.disabledText != colors.text);
      QVERIFY(ui::contrastOf(colors.disabledText, colors.panel) >= 3);
      QVERIFY(ui::contrastOf(colors.disabledText, colors.text) > 1.3);
      // Icons of menus have the colour of the text; their row has this ground and a frame of the accent.
      QVERIFY(ui::contrastOf(ui::paletteOf(theme).color(QPalette::ButtonText), colors.raised) >= 3);
      QVERIFY(ui::contrastOf(colors.accent, colors.panel) >= 3);
    }
  }
};

THROUGHLINE_TEST(FittingWindowsTest)
#include "fitting_windows_test.moc"
