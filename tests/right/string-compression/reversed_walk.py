class Solution:
    def compress(self, chars):
        walker = runner = 0
        while runner < len(chars):
            chars[walker] = chars[runner]
            count = 1
            while runner + 1 < len(chars) and chars[runner] == chars[runner+1]:
                runner += 1
                count += 1
            if count > 1:
                s = str(count)
                chars[walker+1:walker+1+len(s)] = s
                walker += len(s)
            runner += 1
            walker += 1
        del chars[walker:]
        return walker
