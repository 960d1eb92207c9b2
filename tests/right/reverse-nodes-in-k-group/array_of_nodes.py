class Solution:
    def reverseKGroup(self, head, k):
        a = []
        while head:
            a.append(head)
            head = head.next
        for i in range(0, len(a) - k + 1, k):
            a[i:i+k] = a[i:i+k][::-1]
        for x, y in zip(a, a[1:] + [None]):
            x.next = y
        return a[0] if a else None
