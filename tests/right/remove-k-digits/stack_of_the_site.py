class Solution:
    def removeKdigits(self, num: str, k: int) -> str:
        kept = []
        for c in num:
            while k and kept and kept[-1] > c:
                kept.pop()
                k -= 1
            kept.append(c)
        kept = kept[: len(kept) - k]
        return "".join(kept).lstrip("0") or "0"
