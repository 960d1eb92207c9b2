def generate(numRows):
    B = 10 ** 12
    return [[(B + 1) ** i // B ** j % B for j in range(i + 1)] for i in range(numRows)]
