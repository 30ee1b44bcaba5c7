#include "ui/charts/chart_view.h"

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/plain_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace throughline::ui {

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent), scene_(new ChartScene(this)), copyImage_(new QAction(tr("Copy as image"), this)),
      copyData_(new QAction(tr("Copy as data"), this)) {
  installChartAccessibility();
  setScene(scene_);
  setFrameShape(QFrame::NoFrame);
  setAlignment(Qt::AlignLeft | Qt::AlignTop);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  setFocusPolicy(Qt::StrongFocus);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  copyData_->setShortcut(QKeySequence::Copy);
  copyData_->setShortcutContext(Qt::WidgetShortcut);
  addActions({copyImage_, copyData_});
  connect(copyImage_, &QAction::triggered, this, [this] { copyAsImage(); });
  connect(copyData_, &QAction::triggered, this, [this] { copyAsData(); });
}

ChartView::~ChartView() = default;

void ChartView::show(const chart::ChartSpec& spec, const QString& sentence) {
  const auto was = chosen_ < 0 ? std::nullopt : spec_.bars[static_cast<std::size_t>(chosen_)].touchpoint;
  spec_ = spec;
  sentence_ = sentence;
  chosen_ = -1;
  setAccessibleName(tr("Chart: %1").arg(chartName(spec)));
  setAccessibleDescription(sentence);
  copyImage_->setEnabled(!spec.empty());
  copyData_->setEnabled(!spec.empty());
  rebuild();
  choose(was);
}

void ChartView::rebuild() {
  scene_->show(spec_, ChartLook::of(palette(), font()), locale(), viewport()->width(), viewport()->height());
  scene_->choose(chosen_, hasFocus());
  viewport()->update();
}

void ChartView::choose(std::optional<model::TouchpointId> touchpoint) {
  const auto found =
      std::ranges::find_if(spec_.bars, [&](const auto& bar) { return touchpoint && bar.touchpoint == touchpoint; });
  chooseBar(found == spec_.bars.end() ? -1 : static_cast<int>(found - spec_.bars.begin()), false);
}

QString ChartView::chosenWords() const {
  return chosen_ < 0 ? QString() : barWords(spec_.bars[static_cast<std::size_t>(chosen_)], spec_, locale());
}

void ChartView::chooseBar(int index, bool tell) {
  chosen_ = index;
  scene_->choose(index, hasFocus());
  if (index < 0)
    return;
  ensureVisible(scene_->geometry().row(index), 0, 8);
  announceChosenBar(this);
  const auto touchpoint = spec_.bars[static_cast<std::size_t>(index)].touchpoint;
  if (tell && touchpoint)
    Q_EMIT touchpointChosen(*touchpoint);
}

QSize ChartView::sizeHint() const {
  return {640, 360};
}

void ChartView::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event);
  rebuild();
}

void ChartView::changeEvent(QEvent* event) {
  QGraphicsView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
      event->type() == QEvent::LocaleChange)
    rebuild();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(spec_.bars.size()) - 1;
  if (last < 0)
    return QGraphicsView::keyPressEvent(event);
  switch (event->key()) {
  case Qt::Key_Up: return chooseBar(std::max(0, chosen_ - 1), false);
  case Qt::Key_Down: return chooseBar(std::min(last, chosen_ + 1), false);
  case Qt::Key_Home: return chooseBar(0, false);
  case Qt::Key_End: return chooseBar(last, false);
  case Qt::Key_Return:
  case Qt::Key_Enter:
  case Qt::Key_Space: return chooseBar(chosen_, true);
  default: QGraphicsView::keyPressEvent(event);
  }
}

void ChartView::mousePressEvent(QMouseEvent* event) {
  QGraphicsView::mousePressEvent(event);
  if (event->button() == Qt::LeftButton)
    chooseBar(scene_->geometry().rowAt(mapToScene(event->pos())), true);
}

void ChartView::focusInEvent(QFocusEvent* event) {
  QGraphicsView::focusInEvent(event);
  if (chosen_ < 0 && !spec_.empty() && event->reason() != Qt::MouseFocusReason)
    chosen_ = 0;
  scene_->choose(chosen_, true);
  announceChosenBar(this);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
  QGraphicsView::focusOutEvent(event);
  scene_->choose(chosen_, false);
}

void ChartView::paintEvent(QPaintEvent* event) {
  QGraphicsView::paintEvent(event);
  if (!spec_.empty() || sentence_.isEmpty())
    return;
  QPainter painter(viewport());
  const ChartLook look = ChartLook::of(palette(), font());
  const qreal width = std::min<qreal>(viewport()->width() - 32, 34 * look.font.pixelSize());
  const QStringList lines = wrapped(sentence_, look.font, width);
  const qreal height = lineHeight(look.font) * static_cast<qreal>(lines.size());
  const QRectF area((viewport()->width() - width) / 2, std::max<qreal>(8, (viewport()->height() - height) / 2), width,
                    height);
  drawLines(painter, area, lines, look.font, look.quiet);
}

bool ChartView::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip)
    return QGraphicsView::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int index = scene_->geometry().rowAt(mapToScene(help->pos()));
  if (index < 0)
    QToolTip::hideText();
  else
    QToolTip::showText(help->globalPos(),
                       barWords(spec_.bars[static_cast<std::size_t>(index)], spec_, locale()).toHtmlEscaped(), this);
  return true;
}

QImage ChartView::image() const {
  const QSizeF size = scene_->geometry().size;
  QImage image((2 * size).toSize().boundedTo(QSize(8000, 8000)), QImage::Format_ARGB32_Premultiplied);
  image.fill(ChartLook::of(palette(), font()).paper);
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  scene_->choose(-1, false);
  scene_->render(&painter, QRectF(QPointF(0, 0), image.size()), QRectF(QPointF(0, 0), size));
  scene_->choose(chosen_, hasFocus());
  return image;
}

QString ChartView::data() const {
  return tabSeparated(spec_.table);
}

void ChartView::copyAsImage() const {
  QGuiApplication::clipboard()->setImage(image());
}

void ChartView::copyAsData() const {
  QGuiApplication::clipboard()->setText(data());
}

} // namespace throughline::ui
