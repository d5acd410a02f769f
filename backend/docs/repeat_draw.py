"""Repeats an exported draw with nothing but Python: python3 repeat_draw.py draw.txt (exit code 0: the same)."""
import hashlib, hmac, math, sys
from collections import Counter, defaultdict

said, strata, items, selected = {}, {}, [], []
for line in open(sys.argv[1], encoding="utf-8"):
    field = line.rstrip("\n").split("\t")
    if field[0] == "item":
        items.append(field[1:4])
    elif field[0] == "stratum":
        strata[field[1]] = (int(field[2]), int(field[3]))
    elif field[0] == "selected":
        selected.append(field[2])
    else:
        said[field[0]] = field[1] if len(field) > 1 else ""

lines = "".join("\t".join(item) + "\n" for item in sorted(items, key=lambda item: item[0].encode()))
same_pool = hashlib.sha256(lines.encode()).hexdigest() == said["pool-hash"]
same_counts = Counter(item[2] for item in items) == {name: count for name, (count, _) in strata.items()}

def key(item_id, weight):
    digest = hmac.new(bytes.fromhex(said["seed"]), item_id.encode(), hashlib.sha256).digest()
    u = ((int.from_bytes(digest[:8], "big") >> 11) + 0.5) / 2**53
    return -math.log(u) / float(weight)

by_stratum = defaultdict(list)
for item_id, weight, stratum in items:
    by_stratum[stratum].append((key(item_id, weight), item_id))
drawn = [pair for name, pairs in by_stratum.items() for pair in sorted(pairs)[: strata[name][1]]]
same_result = [item_id for _, item_id in sorted(drawn)] == selected

print("pool", same_pool, "counts", same_counts, "result", same_result)
sys.exit(0 if same_pool and same_counts and same_result else 1)
