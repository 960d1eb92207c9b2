class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        rightmost = {ch: i for i, ch in enumerate(s)}
        lo = hi = 0
        for i, ch in enumerate(s):
            if rightmost[ch] > hi:
                hi = rightmost[ch]
            if i == hi:
                yield hi - lo + 1
                lo = hi = i + 1
