class Solution:
    def fullJustify(self, words: List[str], maxWidth: int) -> List[str]:
        def getWords(i):
            cur = []
            length = 0
            while i < len(words) and length + len(words[i]) <= maxWidth:
                cur.append(words[i])
                length += len(words[i]) + 1
                i += 1
            return cur
        def make(line, i):
            base = -1 + sum(len(w) + 1 for w in line)
            extra = maxWidth - base
            if len(line) == 1 or i == len(words):
                return ' '.join(line) + ' ' * extra
            gaps = len(line) - 1
            per, need = divmod(extra, gaps)
            for j in range(need):
                line[j] += ' '
            for j in range(gaps):
                line[j] += ' ' * per
            return ' '.join(line)
        ans, i = [], 0
        while i < len(words):
            line = getWords(i)
            i += len(line)
            ans.append(make(line, i))
        return ans
