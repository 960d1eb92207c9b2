class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        rest, opened, ans, size = Counter(s), set(), [], 0
        for ch in s:
            rest[ch] -= 1
            size += 1
            opened.add(ch)
            if not rest[ch]:
                opened.discard(ch)
            if not opened:
                ans.append(size)
                size = 0
        return tuple(ans)
