class Solution:
    def minDistance(self, word1, word2):
        if word1 == word2:
            return 0
        m, n = len(word1), len(word2)
        queue, seen, steps = [(0, 0)], set(), 0
        while queue:
            nxt = []
            for i, j in queue:
                while i < m and j < n and word1[i] == word2[j]:
                    i += 1; j += 1
                if i == m and j == n:
                    return steps
                if (i, j) in seen:
                    continue
                seen.add((i, j))
                if i < m: nxt.append((i + 1, j))
                if j < n: nxt.append((i, j + 1))
                if i < m and j < n: nxt.append((i + 1, j + 1))
            queue = nxt
            steps += 1
