from array import array

class Solution:
    def dailyTemperatures(self, temperatures):
        out, st = array('i', bytes(4 * len(temperatures))), []
        for i, t in enumerate(temperatures):
            while st and temperatures[st[-1]] < t:
                j = st.pop()
                out[j] = i - j
            st.append(i)
        return out
