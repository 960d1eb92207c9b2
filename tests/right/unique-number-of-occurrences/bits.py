class Solution:
    def uniqueOccurrences(self, arr: List[int]) -> bool:
        cnt = [0] * 2001
        for x in arr: cnt[x + 1000] += 1
        cnt.sort()
        for i in range(1, 2001):
            if cnt[i] and cnt[i] == cnt[i-1]: return False
        return True
