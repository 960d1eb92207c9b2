class Solution:
    def isInterleave(self, s1, s2, s3):
        if len(s1) + len(s2) != len(s3):
            return False
        frontier = {(0, 0)}
        for c in s3:
            frontier = {(i + 1, j) for i, j in frontier if i < len(s1) and s1[i] == c} | {(i, j + 1) for i, j in frontier if j < len(s2) and s2[j] == c}
        return bool(frontier)
