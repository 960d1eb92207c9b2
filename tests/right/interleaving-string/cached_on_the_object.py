class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        self.s1, self.s2, self.s3 = s1, s2, s3
        return len(s1) + len(s2) == len(s3) and self.go(0, 0)

    @cache
    def go(self, i, j):
        k = i + j
        if k == len(self.s3):
            return True
        return any((
            i < len(self.s1) and self.s1[i] == self.s3[k] and self.go(i + 1, j),
            j < len(self.s2) and self.s2[j] == self.s3[k] and self.go(i, j + 1),
        ))
