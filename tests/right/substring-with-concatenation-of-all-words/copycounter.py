class Solution:
    def findSubstring(self, s: str, words: List[str]) -> List[int]:
        n, k, L = len(s), len(words), len(words[0])
        cnt = Counter(words)
        def check(i):
            rem = cnt.copy()
            used = 0
            for j in range(i, i + k * L, L):
                sub = s[j:j+L]
                if rem[sub] > 0:
                    rem[sub] -= 1
                    used += 1
                else: break
            return used == k
        return [i for i in range(n - k * L + 1) if check(i)]
