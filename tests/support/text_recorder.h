#pragma once

#include <QPaintDevice>
#include <QPaintEngine>

#include <cmath>
#include <memory>
#include <vector>

namespace throughline::test {

/// What was written on a device, how high it stands there and where its line begins and ends, in pixels.
struct WrittenText {
  QString text;
  double size = 0;
  double left = 0, right = 0;
};

/// A screen of that size that keeps nothing but the texts that are painted on it.
class TextRecorder final : public QPaintDevice {
public:
  explicit TextRecorder(QSize size) : size_(size), engine_(std::make_unique<Engine>()) {}

  const std::vector<WrittenText>& texts() const { return engine_->texts; }
  QString allText() const {
    QString all;
    for (const auto& written : engine_->texts)
      all += written.text + QLatin1Char(' ');
    return all.simplified();
  }
  /// The smallest of them; none of nothing.
  const WrittenText* smallest() const {
    const WrittenText* least = nullptr;
    for (const auto& written : engine_->texts)
      if (least == nullptr || written.size < least->size)
        least = &written;
    return least;
  }

  QPaintEngine* paintEngine() const override { return engine_.get(); }

protected:
  int metric(PaintDeviceMetric metric) const override {
    switch (metric) {
    case PdmWidth: return size_.width();
    case PdmHeight: return size_.height();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return 96;
    default: return QPaintDevice::metric(metric);
    }
  }

private:
  class Engine final : public QPaintEngine {
  public:
    Engine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& baseline, const QTextItem& item) override {
      const QTransform at = state->transform();
      texts.push_back({.text = item.text(),
                       .size = item.font().pixelSize() * std::hypot(at.m21(), at.m22()),
                       .left = at.map(baseline).x(),
                       .right = at.map(baseline + QPointF(item.width(), 0)).x()});
    }
    Type type() const override { return User; }
    std::vector<WrittenText> texts;
  };

  QSize size_;
  std::unique_ptr<Engine> engine_;
};

} // namespace throughline::test
