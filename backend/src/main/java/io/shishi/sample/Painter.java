package io.shishi.sample;

import static io.shishi.sample.Camera.HEIGHT;
import static io.shishi.sample.Camera.WIDTH;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.util.Random;

/** Draws what a photo of the sample shows. Nothing in it is written: a machine without fonts draws the same. */
final class Painter {

    private static final Color EARTH = new Color(124, 98, 70);
    private static final Color GRASS = new Color(96, 122, 66);
    private static final Color CONCRETE = new Color(158, 156, 150);
    private static final Color DARK = new Color(58, 58, 60);
    private static final Color BOARD = new Color(122, 46, 38);

    private final Graphics2D canvas;
    private final Random chance;
    private final int horizon;

    Painter(Graphics2D canvas, Random chance) {
        this.canvas = canvas;
        this.chance = chance;
        this.horizon = HEIGHT * 45 / 100 + chance.nextInt(30);
    }

    void paint(Scene scene) {
        switch (scene) {
            case ROAD -> road();
            case FIELD -> field();
            case WATER -> trench();
            case SLOPE -> slope();
            case STREET -> street();
            case BUILDING -> building();
            case ROOM -> room();
            case GRID -> grid();
        }
    }

    private void road() {
        hills();
        ground(GRASS);
        shape(new Color(112, 111, 110), WIDTH * 46 / 100, horizon, WIDTH * 54 / 100, horizon, WIDTH, HEIGHT, 0, HEIGHT);
        for (var i = 0; i < 7; i++) {
            var near = horizon + (HEIGHT - horizon) * i * i / 49;
            var far = near + 4 + i * 8;
            var half = 1 + i;
            shape(Color.WHITE, mid() - half, near, mid() + half, near, mid() + half + 2, far, mid() - half - 2, far);
        }
        trees(12);
        roller(WIDTH * 62 / 100, HEIGHT * 62 / 100);
    }

    private void field() {
        hills();
        ground(new Color(132, 140, 70));
        for (var i = -14; i <= 14; i++) {
            canvas.setColor(i % 2 == 0 ? GRASS : new Color(112, 132, 60));
            canvas.setStroke(new BasicStroke(9));
            canvas.drawLine(mid() + i * 14, horizon, mid() + i * 110, HEIGHT);
        }
        shape(CONCRETE, mid() - 6, horizon, mid() + 6, horizon, mid() + 150, HEIGHT, mid() - 30, HEIGHT);
        shape(new Color(96, 120, 128), mid() - 2, horizon, mid() + 2, horizon, mid() + 100, HEIGHT, mid() + 20, HEIGHT);
        trees(16);
    }

    private void trench() {
        hills();
        ground(EARTH);
        shape(new Color(92, 70, 50), 330, horizon + 10, 430, horizon + 10, 660, HEIGHT, 90, HEIGHT);
        for (var i = 0; i < 6; i++) {
            var size = 26 + i * 34;
            var y = horizon + 14 + i * i * 7;
            canvas.setPaint(new GradientPaint(0, y, new Color(96, 128, 168), 0, y + size, new Color(40, 58, 84)));
            canvas.fillOval(378 - size / 2, y, size, size);
            canvas.setColor(DARK);
            canvas.setStroke(new BasicStroke(2));
            canvas.drawOval(378 - size / 2, y, size, size);
        }
        digger(WIDTH * 74 / 100, horizon + 40);
    }

    private void slope() {
        shape(new Color(98, 110, 72), 0, 170, WIDTH * 70 / 100, horizon + 30, WIDTH, HEIGHT, 0, HEIGHT);
        house(90, 110);
        ground(EARTH, HEIGHT * 80 / 100);
        block(0, HEIGHT * 80 / 100 - 180, WIDTH, 210, new Color(96, 92, 86));
        var stones = new Color[] {CONCRETE, new Color(138, 134, 126), new Color(120, 116, 110)};
        for (var row = 0; row < 7; row++) {
            for (var column = 0; column < 16; column++) {
                canvas.setColor(stones[chance.nextInt(3)]);
                canvas.fillRoundRect(column * 52 - (row % 2) * 26, HEIGHT * 80 / 100 - row * 30, 49, 27, 8, 8);
            }
        }
    }

    private void street() {
        block(0, 90, WIDTH, HEIGHT - 190, new Color(196, 186, 170));
        ground(new Color(150, 146, 140), HEIGHT - 100);
        block(150, 220, 480, 282, new Color(236, 234, 228));
        block(150, 180, 480, 56, BOARD);
        block(186, 280, 190, 150, new Color(86, 112, 124));
        block(430, 270, 110, 232, new Color(104, 128, 138));
        block(186, 444, 190, 16, new Color(132, 92, 56));
        block(200, 460, 12, 42, DARK);
        block(350, 460, 12, 42, DARK);
        tree(700, HEIGHT - 100, 90);
    }

    private void building() {
        ground(new Color(140, 138, 132), HEIGHT * 82 / 100);
        var wall = new Color(206 + chance.nextInt(20), 188 + chance.nextInt(20), 160);
        block(110, 90, 560, HEIGHT * 82 / 100 - 90, wall);
        for (var floor = 0; floor < 6; floor++) {
            for (var window = 0; window < 8; window++) {
                block(134 + window * 66, 116 + floor * 62, 40, 38, new Color(92, 116, 132));
            }
            block(110, 162 + floor * 62, 560, 6, wall.darker());
        }
        canvas.setColor(new Color(176, 120, 48));
        canvas.setStroke(new BasicStroke(3));
        for (var pole = 0; pole < 6; pole++) {
            canvas.drawLine(520 + pole * 34, 80, 520 + pole * 34, HEIGHT * 82 / 100);
            canvas.drawLine(510, 120 + pole * 70, 700, 120 + pole * 70);
        }
        tree(60, HEIGHT * 84 / 100, 80);
    }

    private void room() {
        block(0, 0, WIDTH, HEIGHT, new Color(232, 226, 212));
        shape(new Color(178, 158, 128), 0, HEIGHT, 120, 400, WIDTH - 120, 400, WIDTH, HEIGHT);
        block(140, 110, 210, 170, new Color(196, 218, 226));
        block(440, 110, 210, 170, new Color(196, 218, 226));
        block(0, 330, WIDTH, 12, new Color(112, 156, 140));
        for (var row = 0; row < 3; row++) {
            for (var seat = 0; seat < 4; seat++) {
                var x = 150 - row * 45 + seat * (135 + row * 32);
                var y = 410 + row * 58;
                block(x, y, 84 + row * 18, 16, new Color(198, 150, 86));
                block(x + 8, y + 16, 7, 26 + row * 6, DARK);
                block(x + 66 + row * 18, y + 16, 7, 26 + row * 6, DARK);
            }
        }
    }

    private void grid() {
        hills();
        ground(GRASS);
        canvas.setColor(DARK);
        for (var tower = 0; tower < 3; tower++) {
            var x = 150 + tower * 240;
            var top = 60 + tower * 50;
            canvas.setStroke(new BasicStroke(5 - tower));
            canvas.drawLine(x - 46 + tower * 10, horizon + 120 - tower * 30, x, top);
            canvas.drawLine(x + 46 - tower * 10, horizon + 120 - tower * 30, x, top);
            for (var bar = 0; bar < 5 - tower; bar++) {
                canvas.drawLine(x - 12 - bar * 6, top + 26 + bar * 44, x + 12 + bar * 6, top + 44 + bar * 44);
            }
            canvas.drawLine(x - 60 + tower * 12, top + 26, x + 60 - tower * 12, top + 26);
        }
        canvas.setStroke(new BasicStroke(2));
        for (var wire = -1; wire <= 1; wire++) {
            canvas.drawLine(0, 70, 150 + wire * 50, 86);
            canvas.drawLine(150 + wire * 50, 86, 390 + wire * 40, 136);
            canvas.drawLine(390 + wire * 40, 136, 630 + wire * 30, 186);
        }
        block(470, HEIGHT - 170, 210, 110, CONCRETE);
        block(500, HEIGHT - 230, 150, 70, new Color(120, 128, 130));
    }

    private void hills() {
        canvas.setColor(new Color(134, 148, 150));
        for (var hill = 0; hill < 5; hill++) {
            var width = 260 + chance.nextInt(220);
            var height = 50 + chance.nextInt(70);
            canvas.fillOval(hill * 190 - 140, horizon - height, width, height * 2);
        }
    }

    private void trees(int count) {
        for (var i = 0; i < count; i++) {
            var x = chance.nextInt(WIDTH);
            var size = 18 + Math.abs(x - mid()) / 8 + chance.nextInt(14);
            tree(x, horizon + 6 + size / 4, size);
        }
    }

    private void tree(int x, int foot, int size) {
        block(x - size / 12, foot - size / 2, Math.max(2, size / 6), size / 2, new Color(88, 70, 52));
        canvas.setColor(new Color(70 + chance.nextInt(30), 98 + chance.nextInt(24), 58));
        canvas.fillOval(x - size / 2, foot - size * 5 / 4, size, size);
    }

    private void house(int x, int y) {
        block(x, y + 40, 150, 90, new Color(220, 212, 196));
        shape(new Color(120, 72, 58), x - 14, y + 44, x + 75, y, x + 164, y + 44, x + 164, y + 50);
        block(x + 58, y + 82, 34, 48, DARK);
    }

    private void roller(int x, int y) {
        block(x, y - 50, 90, 46, new Color(214, 146, 40));
        block(x + 46, y - 92, 40, 44, DARK);
        canvas.setColor(DARK);
        canvas.fillOval(x - 26, y - 32, 56, 56);
        canvas.fillOval(x + 62, y - 24, 48, 48);
    }

    private void digger(int x, int y) {
        block(x, y, 96, 52, new Color(218, 152, 44));
        block(x - 6, y + 52, 116, 26, DARK);
        canvas.setColor(new Color(198, 132, 36));
        canvas.setStroke(new BasicStroke(13));
        canvas.drawLine(x + 10, y + 14, x - 70, y - 60);
        canvas.drawLine(x - 70, y - 60, x - 124, y + 20);
    }

    private void ground(Color color) {
        ground(color, horizon);
    }

    private void ground(Color color, int from) {
        canvas.setPaint(new GradientPaint(0, from, color.brighter(), 0, HEIGHT, color));
        canvas.fillRect(0, from, WIDTH, HEIGHT - from);
    }

    private void block(int x, int y, int width, int height, Color color) {
        canvas.setPaint(new GradientPaint(x, y, color, x + width, y + height, color.darker()));
        canvas.fillRect(x, y, width, height);
    }

    /** A figure of four corners, given as x and y in turn. */
    private void shape(Color color, int... corners) {
        canvas.setColor(color);
        canvas.fillPolygon(
                new int[] {corners[0], corners[2], corners[4], corners[6]},
                new int[] {corners[1], corners[3], corners[5], corners[7]},
                4);
    }

    private static int mid() {
        return WIDTH / 2;
    }
}
