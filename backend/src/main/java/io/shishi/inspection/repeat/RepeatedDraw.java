package io.shishi.inspection.repeat;

import io.shishi.inspection.rule.PoolHash;
import io.shishi.inspection.rule.PoolLine;
import io.shishi.inspection.rule.Quotas;
import io.shishi.inspection.rule.Selection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads an exported draw once, from its first line to its last, and draws again from what stands there. */
final class RepeatedDraw {

    private final Map<String, String> said = new HashMap<>();
    private final TreeMap<String, Integer> quotasSaid = new TreeMap<>();
    private final TreeMap<String, Integer> countsSaid = new TreeMap<>();
    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final List<String> selectedSaid = new ArrayList<>();
    private final PoolHash hash = new PoolHash();
    private Selection selection;

    RepeatedDraw(BufferedReader file) throws IOException {
        try {
            file.lines().forEach(this::read);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!DrawFile.FORMAT_VERSION.equals(said.get(DrawFile.FORMAT)) || !said.containsKey(DrawFile.POOL_HASH)) {
            throw new IllegalArgumentException("这不是导出的抽查文件（首行应为 shishi-draw）");
        }
        if (!String.valueOf(hash.count()).equals(said.get(DrawFile.END))) {
            throw new IllegalArgumentException("文件不完整：末行说有 " + said.get(DrawFile.END) + " 项，实有 " + hash.count() + " 项");
        }
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(Step.of("范围的项数", said.get(DrawFile.POOL_COUNT), String.valueOf(hash.count())));
        steps.add(Step.of("范围的哈希", said.get(DrawFile.POOL_HASH), hash.hex()));
        steps.add(Step.of("各层的项数", countsSaid.toString(), counts.toString()));
        steps.add(Step.of("各层的名额", quotasSaid.toString(), quotas().toString()));
        steps.add(said.containsKey(DrawFile.SEED) ? drawn() : Step.open("抽取结果", "还没有记下种子，没有结果可核对"));
        return steps;
    }

    private Map<String, Integer> quotas() {
        var size = Integer.parseInt(said.get(DrawFile.SIZE));
        return Quotas.of(counts, size, "yes".equals(said.get(DrawFile.COVER_EACH)));
    }

    private Step drawn() {
        if (selectedSaid.isEmpty()) {
            return Step.open("抽取结果", "文件导出时还没有抽取");
        }
        var drawn = selection.drawn().stream().map(it -> it.id()).toList();
        for (var i = 0; i < Math.max(drawn.size(), selectedSaid.size()); i++) {
            var here = i < drawn.size() ? drawn.get(i) : "（没有）";
            var there = i < selectedSaid.size() ? selectedSaid.get(i) : "（没有）";
            if (!here.equals(there)) {
                return Step.of("抽取结果第" + (i + 1) + "项", there, here);
            }
        }
        return Step.of("抽取结果", drawn.size() + "项", drawn.size() + "项");
    }

    private void read(String line) {
        var fields = line.split("\t", -1);
        switch (fields[0]) {
            case DrawFile.STRATUM -> {
                countsSaid.put(fields[1], Integer.valueOf(fields[2]));
                quotasSaid.put(fields[1], Integer.valueOf(fields[3]));
            }
            case DrawFile.ITEM -> item(new PoolLine(fields[1], fields[2], fields[3]));
            case DrawFile.SELECTED -> selectedSaid.add(fields[2]);
            default -> said.put(fields[0], fields.length > 1 ? fields[1] : "");
        }
    }

    private void item(PoolLine line) {
        hash.add(line);
        counts.merge(line.stratum(), 1, Integer::sum);
        if (said.containsKey(DrawFile.SEED)) {
            selection = selection == null ? new Selection(said.get(DrawFile.SEED), quotasSaid) : selection;
            selection.add(line);
        }
    }
}
