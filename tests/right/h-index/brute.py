class Solution:
    def hIndex(self, citations: List[int]) -> int:
        for h in range(len(citations), 0, -1):
            if len([c for c in citations if c >= h]) >= h: return h
        return 0
