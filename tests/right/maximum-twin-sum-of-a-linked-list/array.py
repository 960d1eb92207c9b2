class Solution:
    def pairSum(self, head):
        a = []
        while head:
            a.append(head.val)
            head = head.next
        return max(a[i] + a[-1 - i] for i in range(len(a) // 2))
