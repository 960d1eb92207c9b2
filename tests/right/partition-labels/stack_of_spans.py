class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        spans = []
        for i, ch in enumerate(s):
            k = next((k for k, (_, letters) in enumerate(spans) if ch in letters), None)
            if k is None:
                spans.append((1, {ch}))
            else:
                size = sum(n for n, _ in spans[k:]) + 1
                spans[k:] = [(size, set().union(*(l for _, l in spans[k:])))]
        return map(operator.itemgetter(0), spans)
